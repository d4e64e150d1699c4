package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samverk.groups.GroupClosedException;
import org.samverk.groups.GroupMembers;
import org.samverk.web.View;
import org.samverk.web.Viewers;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Any page of a closed group, for those outside: its name, its purpose and the way in.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GroupClosedAdvice {
    private final GroupMembers members;
    private final Viewers viewers;

    GroupClosedAdvice(GroupMembers members, Viewers viewers) {
        this.members = members;
        this.viewers = viewers;
    }

    @ExceptionHandler
    View wayIn(GroupClosedException closed, HttpServletRequest request) {
        var actor = viewers.current(request).actor();
        var administrators =
                members.administrators(actor, closed.frame().group().id());
        var page = new GroupAboutPage(closed.frame(), administrators, "", List.of());
        return View.page("groups/closed", page, HttpStatus.FORBIDDEN);
    }
}
