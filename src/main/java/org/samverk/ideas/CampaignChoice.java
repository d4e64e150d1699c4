package org.samverk.ideas;

/// A campaign among others to choose from.
public record CampaignChoice(long number, String question) {}
