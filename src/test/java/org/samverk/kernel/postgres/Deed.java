package org.samverk.kernel.postgres;

import java.time.Instant;

/// What somebody did and was told that it is kept.
///
/// @param mark  stands in it and nowhere else
/// @param place what it is or hangs on: a key or a number
/// @param said  what has to be found: the words, the hash of a file, the choice
record Deed(String kind, String mark, String place, String said, Instant acknowledged) {}
