package org.samverk.upkeep;

/// A page's upkeep as somebody sees it.
///
/// @param mayConfirm whether they may say that it is still true
/// @param mayChange  whether they may say who owns it and how often it is checked
public record UpkeepView(Upkeep upkeep, boolean mayConfirm, boolean mayChange) {}
