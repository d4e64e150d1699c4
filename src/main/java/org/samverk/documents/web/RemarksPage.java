package org.samverk.documents.web;

import java.util.List;
import org.samverk.coediting.Remark;
import org.samverk.documents.Draft;
import org.samverk.kernel.Problem;

/// What is said in the margin of a draft.
///
/// @param remarks the oldest first
/// @param write   whether the reader may say something
/// @param typed   what was typed and could not be taken
/// @param apart   whether it stands beside the text that is being written
public record RemarksPage(
        Draft draft, List<Remark> remarks, boolean write, RemarkForm typed, List<Problem> problems, boolean apart) {
    public List<Remark> open() {
        return remarks.stream().filter(Remark::isOpen).toList();
    }

    public List<Remark> settled() {
        return remarks.stream().filter(remark -> !remark.isOpen()).toList();
    }

    public String path() {
        return draft.path() + "/remarks";
    }
}
