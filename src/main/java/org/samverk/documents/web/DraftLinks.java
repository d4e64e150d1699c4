package org.samverk.documents.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.groups.GroupTab;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What drafts add to the shell and to every group.
@Configuration(proxyBeanMethods = false)
class DraftLinks {
    @Bean
    Navigation newDraftLink() {
        return new NewDraft();
    }

    @Bean
    GroupTab draftsTab() {
        return new DraftsTab();
    }

    private record NewDraft() implements Navigation {
        @Override
        public Place place() {
            return Place.CREATE;
        }

        @Override
        public int order() {
            return 30;
        }

        @Override
        public List<NavLink> links(Actor actor) {
            return List.of(NavLink.of("documents.new.title", "/drafts/new", "draft"));
        }
    }

    private record DraftsTab() implements GroupTab {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public String labelKey() {
            return "documents.tab";
        }

        @Override
        public String suffix() {
            return "drafts";
        }
    }
}
