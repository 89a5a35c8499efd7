package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Checks;
import fingerpost.document.Document;
import fingerpost.document.OutputFolder;
import fingerpost.document.Samples;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Remove;
import fingerpost.topology.edit.SetTitle;
import fingerpost.ui.HeldWork;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportingTest {
    private static final String ZONE = "zones/example.com.zone";

    private final HeldWork workers = new HeldWork();
    private final Project project = new Project();
    private Exporting exporting;

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @BeforeEach
    void start() {
        exporting = exporting(Exporters.all());
    }

    private Exporting exporting(List<Exporter> targets) {
        Checks checks = new Checks(LocalDate.of(2026, 11, 1));
        return new Exporting(project, new Background(Runnable::run, workers), targets, checks::of, lasts());
    }

    private LastExports lasts() {
        return new LastExports(new Settings(home.resolve("settings.properties")));
    }

    private void open(String sample) {
        project.open(Samples.find(sample).orElseThrow().document(), Optional.empty());
        exporting.show(true);
        exporting.folderProperty().set(Optional.of(folder));
    }

    private Prepared prepared() {
        return exporting.preparedProperty().get().orElseThrow();
    }

    private boolean ready() {
        return exporting.readyProperty().get();
    }

    private Path zone() {
        return folder.resolve(ZONE);
    }

    private void changeZone(String from, String to) throws Exception {
        Files.writeString(zone(), Files.readString(zone()).replace(from, to));
        exporting.prepare();
    }

    @Test
    void whatIsDangerousIsWrittenOnlyAfterAPersonSaysThatItIsMeant() throws Exception {
        open("three-lines");
        exporting.write();
        changeZone("IN NS ns1.example.com.", "IN NS old.example.net.");
        String before = Files.readString(zone());

        assertThat(prepared().concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.message()).contains("old.example.net.");
            assertThat(concern.consent()).isEqualTo("Change the name servers in " + ZONE);
        });
        exporting.write();
        assertThat(zone()).hasContent(before);

        exporting.agreedProperty().set(Set.copyOf(prepared().concerns()));
        assertThat(ready()).isTrue();
        exporting.write();
        assertThat(Files.readString(zone())).contains("IN NS ns1.example.com.");
        assertThat(new OutputFolder(folder).version(1)).isEqualTo(Map.of(ZONE, before));
    }

    @Test
    void consentDoesNotOutliveTheDangerThatItWasGivenTo() throws Exception {
        open("three-lines");
        exporting.write();
        changeZone("IN NS ns1.example.com.", "IN NS old.example.net.");
        exporting.agreedProperty().set(Set.copyOf(prepared().concerns()));

        changeZone("IN NS old.example.net.", "IN NS older.example.net.");

        assertThat(ready()).isFalse();
    }

    @Test
    void filesThatContradictEachOtherAreNotWrittenUnasked() {
        open("dual-stack-broken-v6");

        assertThat(prepared().concerns())
                .singleElement()
                .satisfies(
                        concern -> assertThat(concern.message()).startsWith("The files would contradict each other. "));
        exporting.write();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenWhereTheFolderIsNoLongerAsItWasShown() throws Exception {
        open("three-lines");
        exporting.write();
        changeZone("86400 IN A", "300 IN A");
        assertThat(ready()).isTrue();
        Files.writeString(zone(), "; somebody else was here\n");

        exporting.write();

        assertThat(zone()).hasContent("; somebody else was here\n");
        assertThat(exporting.faultProperty().get()).startsWith("Nothing was written");
        assertThat(prepared().deployment().before()).containsEntry(ZONE, "; somebody else was here\n");
    }

    @Test
    void whatWasReplacedCanBeSeenAndPutBack() throws Exception {
        open("three-lines");
        exporting.write();
        changeZone("86400 IN A", "300 IN A");
        String byHand = Files.readString(zone());
        exporting.write();
        Wish wish = exporting.wishProperty().get();

        exporting
                .wishProperty()
                .set(new Wish.Earlier(prepared().versions().getLast().number()));
        assertThat(prepared().files())
                .singleElement()
                .satisfies(file -> assertThat(file.after()).contains(byHand));
        exporting.write();

        assertThat(zone()).hasContent(byHand);
        assertThat(prepared().versions()).hasSize(2);
        assertThat(exporting.wishProperty().get()).isEqualTo(wish);
    }

    @Test
    void filesThatTheDesignNoLongerMakesAreNamedAndStay() {
        open("three-lines");
        exporting.write();

        project.apply(Remove.of(
                project.topology(),
                Subject.of(project.topology().zones().getFirst().id())));

        assertThat(prepared().files())
                .singleElement()
                .satisfies(file -> assertThat(file.state()).isEqualTo(ExportFile.State.LEFT));
        assertThat(prepared().told(true)).contains("no longer makes " + ZONE);
        assertThat(zone()).exists();
    }

    @Test
    void anEditWhileTheFilesArePreparedIsFollowedAndNothingIsWrittenMeanwhile() {
        open("three-lines");
        workers.hold();
        project.apply(SetTitle.of("First", ""));
        project.apply(SetTitle.of("Second", ""));

        assertThat(exporting.busyProperty().get()).isTrue();
        assertThat(ready()).isFalse();
        workers.release();

        assertThat(exporting.busyProperty().get()).isFalse();
        assertThat(prepared().deployment().after().get(ZONE)).contains("the design Second");
        assertThat(ready()).isTrue();
    }

    @Test
    void whatWasCancelledIsNotShownAndWhatStandsIsSaid() {
        open("three-lines");
        workers.hold();
        project.apply(SetTitle.of("Never seen", ""));

        exporting.cancel();

        assertThat(exporting.busyProperty().get()).isFalse();
        assertThat(exporting.faultProperty().get()).isEqualTo("Stopped.");
        workers.release();
        assertThat(prepared().deployment().after().get(ZONE)).doesNotContain("Never seen");
        assertThat(ready()).isFalse();
    }

    @Test
    void aBoxThatATargetRefusesIsMarked() {
        Exporter refusing = new Exporter() {
            @Override
            public String target() {
                return "refusing";
            }

            @Override
            public String title() {
                return "Refusing";
            }

            @Override
            public List<String> versions() {
                return List.of("1");
            }

            @Override
            public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
                throw new Refusal(Subject.of(topology.zones().getFirst().id()), "No.");
            }
        };
        project.open(Samples.find("canary").orElseThrow().document(), Optional.empty());
        Exporting one = exporting(List.of(refusing));
        one.show(true);

        assertThat(project.lossesProperty().get())
                .containsExactly(new Loss(
                        Subject.of(project.topology().zones().getFirst().id()), Loss.Status.CANNOT, "No."));
        assertThat(one.faultProperty().get()).isEqualTo("No.");
        assertThat(one.preparedProperty().get()).isEmpty();
    }

    @Test
    void aDesignIsExportedToWhereItWasExportedLastEvenAfterANewStart() {
        Path file = home.resolve("site.topology.json");
        Document design = Samples.find("three-lines").orElseThrow().document();
        project.open(design, Optional.of(file));
        exporting.show(true);
        Wish wish = Exporting.usual(Exporters.find("bind").orElseThrow());
        exporting.wishProperty().set(wish);
        exporting.folderProperty().set(Optional.of(folder));
        exporting.write();

        exporting = exporting(List.of(Exporters.find("zone").orElseThrow(), ((Wish.Export) wish).exporter()));
        project.open(design, Optional.of(file));

        assertThat(exporting.folderProperty().get()).contains(folder);
        assertThat(exporting.wishProperty().get()).isEqualTo(wish);
    }

    @Test
    void anotherDesignIsNotWrittenIntoTheFolderOfTheOneBefore() {
        open("three-lines");

        project.open(Samples.find("canary").orElseThrow().document(), Optional.empty());

        assertThat(exporting.folderProperty().get()).isEmpty();
        assertThat(ready()).isFalse();
    }
}
