package org.samverk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// No program may send more than 12 MB at once, whether it says beforehand how much it is or not; but a file goes
/// straight to the disk, and the module files has a limit of its own.
class BodyLimit extends OncePerRequestFilter {
    private static final String FILES = "/api/v1/files";
    static final long MOST = 12 * 1024 * 1024;
    private final ApiRefusals refusals;

    BodyLimit(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(FILES);
    }

    /// Thrown while a body is read that goes on for too long.
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            refusals.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "web.error.tooLarge");
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Limited(request) : request, response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream());
        }
    }

    private static final class LimitedStream extends ServletInputStream {
        private final ServletInputStream source;
        private long read;

        LimitedStream(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            var value = source.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var number = source.read(buffer, offset, length);
            count(Math.max(number, 0));
            return number;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }

        private void count(int number) throws IOException {
            read += number;
            if (read > MOST) {
                throw new ExceededException();
            }
        }
    }
}
