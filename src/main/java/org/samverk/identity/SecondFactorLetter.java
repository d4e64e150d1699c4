package org.samverk.identity;

/// The words of the letter to somebody whose second factor was taken off.
public record SecondFactorLetter(String lang, String title, String text, String advice) {}
