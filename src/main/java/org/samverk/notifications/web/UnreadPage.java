package org.samverk.notifications.web;

/// The figure on the bell.
public record UnreadPage(int unread) {}
