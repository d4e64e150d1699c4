package org.samverk.files;

/// What a file may be called: as its owner called it, without a path and without what cannot be read.
public final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /// The last part of a name, without control characters and characters that turn the direction of writing, at most
    /// 200 characters long with its ending kept; `file` when nothing is left.
    public static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var printable = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (printable.isEmpty() || printable.matches("\\.+")) {
            return "file";
        }
        return printable.codePointCount(0, printable.length()) <= LONGEST ? printable : cut(printable);
    }

    private static String cut(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return start(name, LONGEST - ending.length()) + ending;
    }

    private static String start(String name, int characters) {
        return name.substring(0, name.offsetByCodePoints(0, characters));
    }
}
