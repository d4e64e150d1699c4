package org.samverk.folders.web;

import org.samverk.groups.GroupTab;
import org.springframework.stereotype.Component;

@Component
class FilesTab implements GroupTab {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String labelKey() {
        return "folders.tab";
    }

    @Override
    public String suffix() {
        return "files";
    }
}
