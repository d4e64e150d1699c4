package org.samverk.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts off what a mail program put around what somebody wrote: the letter that is answered, and the signature. Knows
/// the forms of Outlook, Gmail, Apple Mail, Thunderbird, phones and mutt, in Swedish and English.
final class QuotedText {
    /// "Den tis 24 nov. 2026 kl 10:15 skrev Samverk <…>:", "On Tue, Nov 24, 2026 at 10:15 AM Samverk <…> wrote:".
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "^(?=.*\\d)(?=.*(\\d[:.]\\d\\d|@|\\d{4}))(den |on |le )?.{0,220}\\b(skrev|wrote)\\b.{0,160}:$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RULE = Pattern.compile(
            "^_{10,}$|^-{2,} ?(ursprungligt meddelande|originalmeddelande|"
                    + "original message|vidarebefordrat meddelande|forwarded message) ?-{2,}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENDER = Pattern.compile("^\\*?(från|from): ?\\*? ?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("^\\*?(skickat|sent|datum|date|till|to|ämne|subject): ?\\*? ?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE = Pattern.compile(
            "^(skickat från|skickades från|skickat med|sent from|sent via|hämta outlook för|get outlook for)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FAREWELL = Pattern.compile(
            "^(med )?(vänlig(a)?|bästa|varma|soliga)? ?(hälsning(ar)?|mvh|regards)\\b.{0,40}$"
                    + "|^(best|kind|warm) regards\\b.{0,40}$|^mvh\\b.{0,40}$|^/ ?\\p{Lu}\\p{L}+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SIGNATURE = 14;
    private static final int WRAPPED = 62;

    private QuotedText() {}

    /// @return what was written; a line break in it is one that its writer made
    static String cut(String letter) {
        var lines = letter.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .toList();
        var quote = quoteStart(lines);
        var own = new ArrayList<>(lines.subList(0, quote));
        if (own.stream().allMatch(String::isBlank)) {
            own = new ArrayList<>(
                    lines.subList(Math.min(lines.size(), quote + attributionLines(lines, quote)), lines.size()));
        }
        own.removeIf(line -> line.startsWith(">"));
        return unwrapped(withoutSignature(own)).strip();
    }

    /// The line at which the letter that is answered begins, or the number of lines.
    private static int quoteStart(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (RULE.matcher(lines.get(i).strip()).matches() || attributionLines(lines, i) > 0 || isHeader(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    /// How many lines from this one on say who wrote what follows: programs break that line; 0 when it says no such
    /// thing.
    private static int attributionLines(List<String> lines, int start) {
        var joined = new StringBuilder();
        for (var i = start; i < Math.min(lines.size(), start + 4); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith(">") || line.length() > 300) {
                return 0;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (line.endsWith(":") && ATTRIBUTION.matcher(joined).matches()) {
                return i - start + 1;
            }
        }
        return 0;
    }

    private static boolean isHeader(List<String> lines, int start) {
        return SENDER.matcher(lines.get(start).strip()).matches()
                && lines.subList(start + 1, Math.min(lines.size(), start + 6)).stream()
                        .anyMatch(line -> HEADER.matcher(line.strip()).matches());
    }

    private static List<String> withoutSignature(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var hasTextBefore = lines.subList(0, i).stream().anyMatch(before -> !before.isBlank());
            if (line.equals("--")
                    || line.equals("—")
                    || DEVICE.matcher(line).matches()
                    || (hasTextBefore
                            && lines.size() - i <= SIGNATURE
                            && FAREWELL.matcher(line.replaceAll("[,.!]$", "")).matches())) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    /// Joins what a program broke at its margin; what is short was broken by the writer.
    private static String unwrapped(List<String> lines) {
        var text = new StringBuilder();
        var previous = "";
        for (var line : lines) {
            var goesOn = previous.length() >= WRAPPED && previous.length() <= 80 && line.matches("[\\p{L}\\d(\"”@].*");
            if (!text.isEmpty()) {
                text.append(goesOn ? ' ' : '\n');
            }
            text.append(line);
            previous = line;
        }
        return text.toString().replaceAll("\n{3,}", "\n\n");
    }
}
