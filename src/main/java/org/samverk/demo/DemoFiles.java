package org.samverk.demo;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.files.Files;
import org.samverk.folders.FileVersions;
import org.samverk.folders.Folders;
import org.samverk.folders.GroupFiles;
import org.samverk.folders.OfficialFiles;
import org.springframework.stereotype.Component;

/// What two groups keep among their files: a handbook that is finalised and worked on further, a list that somebody has
/// locked, minutes in a folder.
@Component
class DemoFiles {
    private static final String IT = "group:fraga-it";
    private static final String SCHOOL = "group:nya-ekbacksskolan";
    private static final String GUIDE = "Kom igång med mötesrummen.pdf";
    private final Files files;
    private final GroupFiles groupFiles;
    private final Folders folders;
    private final FileVersions versions;
    private final OfficialFiles officials;

    DemoFiles(Files files, GroupFiles groupFiles, Folders folders, FileVersions versions, OfficialFiles officials) {
        this.files = files;
        this.groupFiles = groupFiles;
        this.folders = folders;
        this.versions = versions;
        this.officials = officials;
    }

    void plan(Scene scene) {
        at(scene, "-21d 09:10", () -> guide(scene));
        at(scene, "-20d 13:30", () -> officials.finalise(scene.actor("farid"), scene.id("file:guide"), 1));
        at(scene, "-6d 10:05", () -> newGuide(scene));
        at(scene, "-12d 08:40", () -> loans(scene));
        at(scene, "-9d 15:20", () -> minutes(scene));
        at(scene, "-4d 11:00", () -> schoolyard(scene));
        at(scene, "-1d 14:15", () -> groupFiles.lock(scene.actor("asa.lindell"), scene.id("file:schoolyard")));
    }

    private void guide(Scene scene) {
        var lines = List.of(
                "1. Tryck på skärmen så vaknar den.",
                "2. Välj mötet i listan, eller koppla in datorn med kabeln på bordet.",
                "3. Hörs du inte? Kontrollera att mikrofonen på bordet lyser grönt.",
                "4. Stäng mötet på skärmen när ni är klara, så blir rummet ledigt.");
        add(scene, IT, "thomas.grahn", null, "guide", GUIDE, DemoDocuments.pdf("Kom igång med mötesrummen", lines));
    }

    private void newGuide(Scene scene) {
        var lines = List.of(
                "1. Tryck på skärmen så vaknar den.",
                "2. Välj mötet i listan. Kabeln behövs inte längre.",
                "3. Hörs du inte? Kontrollera att mikrofonen på bordet lyser grönt.",
                "4. Rummet blir ledigt av sig självt tio minuter efter att ni har gått.");
        var id = store(scene, "thomas.grahn", GUIDE, DemoDocuments.pdf("Kom igång med mötesrummen", lines));
        versions.add(scene.actor("thomas.grahn"), scene.id("file:guide"), id);
    }

    private void loans(Scene scene) {
        var lines = List.of(
                "pryl;antal;finns hos",
                "Bärbar projektor;4;Supporten",
                "Konferensmikrofon;6;Stadshuset, plan 2",
                "Reservladdare;11;Supporten");
        add(scene, IT, "priya.raman", null, "loans", "Att låna från IT.csv", DemoDocuments.text(lines));
        groupFiles.change(
                scene.actor("priya.raman"), scene.id("file:loans"), "Att låna från IT.csv", null, "utlåning, listor");
    }

    private void minutes(Scene scene) {
        var catrin = scene.actor("catrin.nord");
        var folder = folders.create(catrin, scene.id(SCHOOL), null, "Byggmöten");
        var text = List.of(
                "Närvarande: Catrin, Åsa, Hassan, Tove och Anders.",
                "Taket över entrén är på plats. Fönstren i hus B kommer en vecka senare än planerat.",
                "Nästa möte är på plats i matsalen. Ta med hjälm.");
        add(
                scene,
                SCHOOL,
                "catrin.nord",
                folder.id(),
                "minutes",
                "Byggmöte 14.docx",
                DemoDocuments.word("Anteckningar från byggmöte 14", text));
    }

    private void schoolyard(Scene scene) {
        var text = List.of(
                "Skolgården delas i tre delar: lugn, lek och spring.",
                "Träden vid Ekvägen står kvar. Under dem blir det sittplatser av stockar.",
                "Cykelställen flyttas till norra sidan så att ingen cyklar över gården.");
        add(
                scene,
                SCHOOL,
                "asa.lindell",
                null,
                "schoolyard",
                "Skolgården, förslag.docx",
                DemoDocuments.word("Skolgården", text));
        groupFiles.change(
                scene.actor("asa.lindell"), scene.id("file:schoolyard"), "Skolgården, förslag.docx", null, "skolgård");
    }

    private void add(
            Scene scene, String group, String person, @Nullable UUID folder, String key, String name, byte[] content) {
        var file = groupFiles.add(scene.actor(person), scene.id(group), folder, store(scene, person, name, content));
        scene.name("file:" + key, file.id());
    }

    private UUID store(Scene scene, String person, String name, byte[] content) {
        return files.store(scene.actor(person), new ByteArrayInputStream(content), name);
    }

    private static void at(Scene scene, String when, Runnable act) {
        scene.timeline().add(scene.moments().at(when), "files " + when, act);
    }
}
