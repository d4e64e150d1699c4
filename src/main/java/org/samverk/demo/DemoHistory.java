package org.samverk.demo;

import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Everything that happened in the demo municipality, from the files, through the modules.
@Component
class DemoHistory {
    private final TimeSource time;
    private final Principals principals;
    private final Subjects subjects;
    private final DemoPeople people;
    private final DemoGroups groups;
    private final DemoPosts posts;
    private final DemoNews news;
    private final DemoComments comments;
    private final DemoBoards boards;
    private final DemoCampaigns campaigns;
    private final DemoIdeas ideas;
    private final DemoDrafts drafts;
    private final DemoAdvice advice;
    private final DemoDecisions decisions;
    private final DemoPages pages;
    private final DemoBlocks blocks;
    private final DemoSections sections;
    private final DemoWebsites websites;
    private final DemoFiles groupFiles;
    private final DemoNotifications notifications;

    DemoHistory(
            TimeSource time,
            Principals principals,
            Subjects subjects,
            DemoPeople people,
            DemoGroups groups,
            DemoPosts posts,
            DemoNews news,
            DemoComments comments,
            DemoBoards boards,
            DemoCampaigns campaigns,
            DemoIdeas ideas,
            DemoDrafts drafts,
            DemoAdvice advice,
            DemoDecisions decisions,
            DemoPages pages,
            DemoBlocks blocks,
            DemoSections sections,
            DemoWebsites websites,
            DemoFiles groupFiles,
            DemoNotifications notifications) {
        this.time = time;
        this.principals = principals;
        this.subjects = subjects;
        this.people = people;
        this.groups = groups;
        this.posts = posts;
        this.news = news;
        this.comments = comments;
        this.boards = boards;
        this.campaigns = campaigns;
        this.ideas = ideas;
        this.drafts = drafts;
        this.advice = advice;
        this.decisions = decisions;
        this.pages = pages;
        this.blocks = blocks;
        this.sections = sections;
        this.websites = websites;
        this.groupFiles = groupFiles;
        this.notifications = notifications;
    }

    void play() {
        var files = new ContentFiles();
        var scene = new Scene(Moments.before(time.instant()), principals, subjects);
        people.plan(scene, files);
        groups.plan(scene, files);
        posts.plan(scene, files);
        news.plan(scene, files, comments);
        boards.plan(scene, files);
        campaigns.plan(scene, files);
        ideas.plan(scene, files);
        drafts.plan(scene, files);
        advice.plan(scene, files);
        decisions.plan(scene, files);
        pages.plan(scene, files);
        blocks.plan(scene);
        sections.plan(scene);
        websites.plan(scene);
        groupFiles.plan(scene);
        scene.timeline().play(time);
        notifications.choose(scene);
    }
}
