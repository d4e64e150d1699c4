package org.samverk.identity.web;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as SVG, which needs neither a script nor another request.
///
/// @param size how many squares wide, with the quiet zone of four around it
/// @param path the dark squares
public record QrImage(int size, String path) {
    private static final int QUIET = 4;

    static QrImage of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrImage(code.size + 2 * QUIET, path.toString());
    }
}
