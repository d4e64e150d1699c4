package org.samverk.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the template tags that static site generators use (`{% page "…" %}`, `{% image "…" "…" %}`) into Markdown. A
/// tag that is not known stays readable as code, and is reported.
final class TemplateTags {
    private static final Pattern RAW =
            Pattern.compile("\\{%-?\\s*raw\\s*-?%\\}(.*?)\\{%-?\\s*endraw\\s*-?%\\}", Pattern.DOTALL);
    private static final Pattern COMMENT =
            Pattern.compile("\\{%-?\\s*comment\\s*-?%\\}.*?\\{%-?\\s*endcomment\\s*-?%\\}", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(\\w+)\\s*((?:(?!\\{%).){0,2000}?)\\s*-?%\\}", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{\\s*(.*?)\\s*\\}\\}");
    private static final Pattern ARGUMENT = Pattern.compile("[\"“](.*?)[\"”](?=\\s*,|\\s|$)", Pattern.DOTALL);
    private static final Pattern BASE = Pattern.compile("(?:base\\.baseurl|site\\.base_?url|site\\.baseurl)");
    private final Consumer<String> unknown;

    /// @param unknown gets each tag that is not known
    TemplateTags(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    String toMarkdown(String body) {
        var text = new StringBuilder();
        var matcher = RAW.matcher(body);
        var end = 0;
        while (matcher.find()) {
            text.append(tags(body.substring(end, matcher.start()))).append(matcher.group(1));
            end = matcher.end();
        }
        return text.append(tags(body.substring(end))).toString();
    }

    private String tags(String text) {
        var plain = COMMENT.matcher(text).replaceAll("");
        var tagged = TAG.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(tag(match)));
        return EXPRESSION.matcher(tagged).replaceAll(match -> Matcher.quoteReplacement(expression(match)));
    }

    private String tag(MatchResult match) {
        var arguments = arguments(match.group(2));
        var first = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (match.group(1)) {
            case "page", "download" -> address(first);
            case "link" -> first.isEmpty() ? unknown(match.group()) : address(first);
            case "image" -> image(first, arguments.size() > 1 ? arguments.get(1) : "");
            case "image_with_class" -> image(first, arguments.size() > 2 ? arguments.get(2) : "");
            case "slack_channel" -> "#" + first;
            case "alert" -> "\n<blockquote>\n\n" + (first.isEmpty() ? "" : "**" + first + "**\n\n");
            case "endalert" -> "\n\n</blockquote>\n";
            default -> unknown(match.group());
        };
    }

    private String expression(MatchResult match) {
        return BASE.matcher(match.group(1)).matches() ? "" : unknown(match.group());
    }

    private String unknown(String tag) {
        var line = tag.replaceAll("\\s+", " ");
        unknown.accept(line);
        return "`" + line.replace("`", "'") + "`";
    }

    private static String image(String source, String alt) {
        return "![" + alt.replaceAll("[\\[\\]\\\\]", "") + "](</" + source.replaceFirst("^/+", "") + ">)";
    }

    private static String address(String target) {
        var plain = target.strip().replace(" ", "%20");
        return plain.matches("(?i)[a-z][a-z0-9+.-]*:.*") || plain.startsWith("/") ? plain : "/" + plain;
    }

    private static List<String> arguments(String text) {
        var found = new ArrayList<String>();
        var matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
