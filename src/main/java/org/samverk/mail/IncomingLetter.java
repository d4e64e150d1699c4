package org.samverk.mail;

import java.util.List;

/// What matters of a letter that came in.
///
/// @param key       tells it from all others: its Message-ID, or a hash of the whole where it has none
/// @param messageId as its header has it, empty for none
/// @param from      the address of who wrote it, empty when it says none or several
/// @param to        all addresses that it may have come to
/// @param automatic whether a program wrote it by itself
/// @param forged    whether the mailbox's own server found it not to be from where it says
/// @param text      what was written, without what was quoted
record IncomingLetter(
        String key,
        String messageId,
        String from,
        List<String> to,
        String title,
        boolean automatic,
        boolean forged,
        String text) {}
