package org.samverk.groups.web;

import org.samverk.access.Actor;
import org.samverk.groups.Group;
import org.samverk.groups.GroupTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tabs that every group has from this module.
@Configuration(proxyBeanMethods = false)
class GroupTabs {
    @Bean
    GroupTab membersTab() {
        return new Simple(80, "groups.tab.members", "members");
    }

    @Bean
    GroupTab aboutTab() {
        return new Simple(90, "groups.tab.about", "about");
    }

    @Bean
    GroupTab settingsTab() {
        return new Settings();
    }

    private record Simple(int order, String labelKey, String suffix) implements GroupTab {
        @Override
        public boolean isTool() {
            return false;
        }
    }

    private record Settings() implements GroupTab {
        @Override
        public int order() {
            return 100;
        }

        @Override
        public String labelKey() {
            return "groups.tab.settings";
        }

        @Override
        public String suffix() {
            return "settings";
        }

        @Override
        public boolean isTool() {
            return false;
        }

        @Override
        public boolean isFor(Actor actor, Group group) {
            return actor instanceof Actor.SystemActor || group.administered();
        }
    }
}
