package org.samverk.coediting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.live.OpenAnswers;
import org.springframework.stereotype.Service;

/// Streams of what happens to a text while it is written. Who calls has asked whether the actor may write on it.
@Service
public class TextStreams {
    private final TextRooms rooms;
    private final OpenAnswers answers;

    TextStreams(TextRooms rooms, OpenAnswers answers) {
        this.rooms = rooms;
        this.answers = answers;
    }

    /// Answers with the steps since a version and then each as it is taken, and with who is there, until the reader
    /// leaves, may no longer see the subject, or is signed out.
    ///
    /// @param since how many steps the reader has
    /// @throws org.samverk.kernel.ConflictException when the steps since then are there no more
    public void open(Actor actor, UUID subjectId, int since, HttpServletRequest request, HttpServletResponse response) {
        answers.open(
                actor,
                request,
                response,
                stream -> rooms.open(subjectId, stream, since),
                stream -> rooms.leave(subjectId, stream));
    }
}
