package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What ends in a browser when its reader signs out. Made by the modules that leave something there.
public interface Leaving {
    void leave(HttpServletRequest request, HttpServletResponse response);
}
