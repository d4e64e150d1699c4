package org.samverk.publicweb;

import java.time.LocalDate;
import org.samverk.richtext.RichText;

/// What is said of the site's accessibility; what the law asks for beside it is the same for everybody and stands
/// in the page (lagen 2018:1937; the model statement of Commission Implementing Decision (EU) 2018/1523).
///
/// @param shortcomings what does not work yet, and until when; empty when nothing is known
/// @param assessedBy   how and by whom it was found out
/// @param contact      whom to ask for a text in another form: an address, a number
/// @param edition      how often it has been changed; 0 when it never was written
public record Statement(
        Conformance conformance,
        RichText shortcomings,
        LocalDate assessedOn,
        String assessedBy,
        String contact,
        int edition) {}
