package org.samverk.files;

import java.awt.color.CMMException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.concurrent.Semaphore;
import org.samverk.kernel.InvalidInputException;

/// Work on images, two at once: one of 40 megapixels takes 160 MB while it is decoded. Whatever a decoder throws at a
/// damaged image is told as that.
interface ImageWork<T> {
    Semaphore AT_ONCE = new Semaphore(2);

    T run() throws IOException;

    /// @throws InvalidInputException for the field `file` when the image is damaged
    static <T> T careful(ImageWork<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.run();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new InvalidInputException("file", "files.problem.damaged");
        } catch (BufferUnderflowException
                | CMMException
                | NegativeArraySizeException
                | ArithmeticException
                | NullPointerException e) {
            throw new InvalidInputException("file", "files.problem.damaged");
        } finally {
            AT_ONCE.release();
        }
    }
}
