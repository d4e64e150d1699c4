package org.samverk.demo;

import java.util.List;

/// How the board of the organisation is kept.
///
/// @param unnamed whether it takes ideas without name
/// @param names   the categories
/// @param retired those that are used no more
record DemoBoard(String by, String at, boolean unnamed, List<String> names, List<String> retired) {}
