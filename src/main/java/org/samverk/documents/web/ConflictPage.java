package org.samverk.documents.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.Difference;
import org.samverk.richtext.RichText;

/// What somebody sees who saved on an older revision: the own text, kept, and the newer one beside it.
///
/// @param edit      the own text, now building on the newest revision; saving it again is deliberate. When the draft
///                  was made final meanwhile it can only be copied
/// @param other     who saved meanwhile
/// @param theirs    what the newest revision says
/// @param theyDid   what the other one changed since one began to write
/// @param willDo    what saving one's own text now would change in the newest revision
public record ConflictPage(
        EditPage edit,
        boolean finalised,
        @Nullable PersonRef other,
        Instant at,
        int newest,
        RichText theirs,
        Difference theyDid,
        Difference willDo) {}
