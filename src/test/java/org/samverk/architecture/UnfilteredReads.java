package org.samverk.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;

/// Reads of subjects that do not ask who may see them, each with its reason.
final class UnfilteredReads {
    static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            entry("ArticleTable.asked", "whom the program tells that they are asked to read an article"),
            entry("AuthorTable.behind", "what the clock does to texts that are being written, for nobody"),
            entry("AuthorTable.find", "who wrote a text whose subject has been looked up for the actor"),
            entry(
                    "ClosingTable.answerable",
                    "whom the program tells that a round has closed: who asked and who settled it"),
            entry("ClosingTable.ended", "what the clock does to rounds, for nobody"),
            entry("ClosingTable.ending", "what the clock does to rounds, for nobody"),
            entry("ClosingTable.toReview", "what the clock does to rounds, for nobody"),
            entry(
                    "ChainTable.find",
                    "what a subject says of itself, for the module that wrote it and has looked it up for the actor"),
            entry(
                    "ChainTable.owners",
                    "whom the program tells that something came of what they began; they see it themselves"),
            entry("CommentTable.authors", "whom the program tells of a comment; each sees the subject or is not told"),
            entry("CommentTable.count", "a figure of a subject that has been looked up for the actor"),
            entry(
                    "EventPageTable.find",
                    "when and where the event of a page or a draft is that has been looked up for the actor"),
            entry("EventPageTable.lacksStart", "a rule about a draft that has been looked up for the actor"),
            entry("FaultTable.countOpen", "for publishers: Faults asks for that"),
            entry("FaultTable.find", "for publishers: Faults asks for that"),
            entry("FaultTable.open", "for publishers: Faults asks for that"),
            entry("FaultTable.settled", "for publishers: Faults asks for that"),
            entry("DraftSeals.isPlain", "a rule about a draft that has been looked up for the actor"),
            entry("DraftSeals.of", "the seal of a draft that has been looked up for the actor"),
            entry("FolderTable.isEmpty", "whether a folder may go, asked after its group was looked up for the actor"),
            entry("GroupFileTable.labels", "for those who take part in the group: GroupFiles asks for that"),
            entry("ImportTable.known", "an import knows its own pages, whoever started it"),
            entry("ImportTable.paths", "addresses that are taken, so that two pages never share one"),
            entry("LevelTable.hearingEverything", "whom the program tells of a post"),
            entry("LevelTable.silenced", "whom the program does not tell of an act"),
            entry("LinkTable.isDecided", "whether anybody decided on a text that the actor has at hand"),
            entry("LostRightsTable.strangers", "from whom drafts are hidden that they may not read any more"),
            entry("Memberships.isArchived", "a rule about a subject that has been looked up for the actor"),
            entry(
                    "MustReadReaderTable.askedOf",
                    "whom the program asks to read a post that has been looked up for the actor"),
            entry("MustReadTable.isAsked", "a rule about a post that has been looked up for the actor"),
            entry("NewcomerTable.taken", "what the person has done themselves"),
            entry("NewsTable.waiting", "for those who write news: News asks for that"),
            entry("OfficialTable.keyOf", "the key of a file that has been looked up for the actor"),
            entry("OlderPostTopics", "a step of the schema's history, for nobody"),
            entry("PageArchiveTable.expires", "a fact of a page that has been looked up for the actor"),
            entry("PageTable.hasLiveBelow", "a rule about a page that has been looked up for the actor"),
            entry("PageTable.isTaken", "addresses that are taken, so that two pages never share one"),
            entry("PollTable.exists", "a rule about a subject that has been looked up for the actor"),
            entry("RequestTable.isWaiting", "a rule about a revision that has been looked up for the actor"),
            entry("ScheduledPostTable.count", "how many posts the person has planned themselves"),
            entry("SubjectRows.read", "what the index holds, which keeps with it who may see it"),
            entry("SubjectRows.after", "keys, for the index"),
            entry("SubjectRows.count", "a figure, for the index"),
            entry("PostSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("NewsSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("PageSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("IdeaSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("CampaignSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("DraftSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("DecisionSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("RoundSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("FileSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("OfficialFileSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("CommentSearch.of", "keys, for the index"),
            entry("CommentSearch.read", "what the index holds, which keeps with it who may see it"),
            entry("CommentSearch.after", "keys, for the index"),
            entry("CommentSearch.count", "a figure, for the index"),
            entry("TextTable.ahead", "what the clock does to texts that are being written, for nobody"),
            entry("TextTable.find", "the text of a subject that has been looked up for the actor"),
            entry("TextTable.standing", "figures of a subject that has been looked up for the actor"),
            entry("ThreadTable.answersAfter", "a place in a conversation that has been looked up for the actor"),
            entry("TurnTable.isNarrow", "a rule about a subject that has been looked up for the actor"),
            entry(
                    "WatchTable.attendance",
                    "how the person stands to a conversation that has been looked up for them")));

    private UnfilteredReads() {}
}
