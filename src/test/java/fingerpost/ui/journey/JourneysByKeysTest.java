package fingerpost.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.Point;
import fingerpost.topology.Alias;
import fingerpost.topology.Backend;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person comes to do, without a mouse, and how many keys it may take at most; typed text is not counted. */
class JourneysByKeysTest extends Journey {
    @Test
    void aSampleIsOpened() {
        hands.press("Ctrl+P");
        hands.type("Host header");
        hands.press("Enter");

        assertThat(desk.topology().title()).isEqualTo("Load balancer by Host header");
        assertThat(hands.used()).isLessThanOrEqualTo(3);
    }

    @Test
    void aNameIsPointedToAnExistingLoadBalancer() {
        desk.openSample("wrong-cname-at-apex");
        HostedZone zone = desk.topology().zones().getFirst();
        DomainName balancer = desk.topology()
                .all(fingerpost.topology.ExternalEndpoint.class)
                .getFirst()
                .name();
        Desk.onUiThread(() -> {
            desk.project().select(Subject.of(zone.id()));
            hands.canvas().requestFocus();
        });
        Set<Subject> before = Set.copyOf(desk.project().selection());

        hands.press("Insert");
        hands.type("CNAME");
        hands.press("Enter");
        hands.type("shop");
        hands.press("Enter");
        hands.type(balancer.host());
        hands.press("Enter");

        assertThat(desk.topology().zones().getFirst().find(zone.apex().child("shop"), "CNAME"))
                .get()
                .isInstanceOfSatisfying(
                        RecordSet.class,
                        made -> assertThat(made.policy().records()).containsExactly(new Cname(balancer)));
        assertThat(desk.project().selection()).isNotEqualTo(before);
        assertThat(hands.used()).isLessThanOrEqualTo(4);
    }

    @Test
    void aCnameAtTheApexBecomesAnAlias() {
        desk.openSample("wrong-cname-at-apex");
        Document before = desk.project().document();
        Desk.until(() -> !desk.project().findingsProperty().get().isEmpty());

        hands.press("F8", "Alt+Enter");

        assertThat(desk.topology().zones().getFirst().entries()).hasAtLeastOneElementOfType(Alias.class);
        assertThat(hands.used()).isLessThanOrEqualTo(3);
        desk.press("Ctrl+Z");
        assertThat(desk.topology()).isEqualTo(before.topology());
    }

    @Test
    void aBackendIsKilledAndTheDrainIsPlayed() {
        desk.openSample("load-balancer-by-host");
        Backend backend = desk.topology().all(Backend.class).getFirst();
        Desk.onUiThread(() -> {
            desk.project().select(Subject.of(backend.id()));
            hands.canvas().requestFocus();
        });

        hands.press("Alt+3", "X", "Space");

        Desk.until(() -> text("#simulate-message").contains("requests"));
        assertThat(text("#simulate-forget")).isEqualTo("Forget what was tried");
        assertThat(robot.lookup("#simulate-play").query().getAccessibleText()).isEqualTo("Pause");
        assertThat(hands.used()).isLessThanOrEqualTo(3);
    }

    @Test
    void anotherTtlIsTried() {
        desk.openSample("canary");
        HostedZone zone = desk.topology().zones().getFirst();
        RecordSet set = zone.entries().stream()
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast)
                .filter(each -> each.ttl().seconds() == 300)
                .findFirst()
                .orElseThrow();
        Desk.onUiThread(() -> {
            desk.project().select(Subject.of(zone, set));
            hands.canvas().requestFocus();
        });

        hands.press("Alt+3", "T", "Left", "Left");

        Desk.until(() -> text("#simulate-message").contains("requests"));
        assertThat(robot.lookup("#simulate-what-if .label").queryAllAs(Labeled.class))
                .anyMatch(each -> each.getText().contains("1 min"));
        assertThat(hands.used()).isLessThanOrEqualTo(4);
    }

    @Test
    void theFilesAreWrittenWhereTheyWentLast(@TempDir Path folder) throws Exception {
        desk.openSample("load-balancer-by-host");

        hands.press("Ctrl+E");
        Desk.onUiThread(
                () -> robot.lookup("#export-folder").queryAs(TextField.class).setText(folder.toString()));
        hands.press("Enter", "Enter");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).anyMatch(each -> each.endsWith("example.com.zone"));
        }
        assertThat(hands.used()).isLessThanOrEqualTo(3);
    }

    @Test
    void aNameIsFoundAndShown() {
        desk.openSample("port-redirection");
        hands.press("Ctrl+P");
        hands.type("notes.example");
        hands.press("Enter");

        Subject found = desk.project().selection().iterator().next();
        assertThat(found.toString()).contains("notes.example.com");
        assertThat(hands.canvas().whereIs(found.node())).isPresent();
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    @Test
    void theSelectedNameGetsThreeAddresses() {
        desk.openSample("load-balancer-by-host");
        HostedZone zone = desk.topology().zones().getFirst();
        Desk.onUiThread(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "192.0.2.61 192.0.2.62 2001:db8::63")));
        Desk.onUiThread(
                () -> desk.project().select(Subject.of(zone.id(), zone.apex().child("another"))));

        hands.press("Ctrl+V");

        assertThat(desk.project().undoNameProperty().get()).contains("Paste 3 addresses to another.example.com");
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    @Test
    void whatMatchesAnExpressionIsFound() {
        desk.openSample("load-balancer-by-host");
        hands.press("Ctrl+F");
        hands.type("type:backend");
        hands.press("Enter");

        assertThat(desk.topology()
                        .find(desk.project().selection().iterator().next().element()))
                .containsInstanceOf(Backend.class);
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    @Test
    void aRecentFileIsOpened(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("warehouse.topology.json");
        DocumentFile.write(file, Document.EMPTY);
        Desk.onUiThread(() -> desk.workbench().open(List.of(file)));
        desk.press("Ctrl+W");

        hands.press("Ctrl+P");
        hands.type("warehouse");
        hands.press("Enter");

        assertThat(desk.project().file()).contains(file);
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    @Test
    void theDrawingIsTidiedAndWhatIsPinnedStays() {
        desk.openSample("load-balancer-by-host");
        Subject pinned =
                Subject.of(desk.topology().all(Backend.class).getFirst().id());
        Desk.onUiThread(() -> {
            desk.project().select(pinned);
            hands.canvas().requestFocus();
        });
        desk.press("Alt+Shift+P");
        desk.press("Ctrl+Right");
        Point moved = desk.project().document().diagram().positions().get(pinned.toString());

        hands.press("Ctrl+L");

        Desk.until(() -> desk.project().undoNameProperty().get().orElse("").startsWith("Tidy"));
        assertThat(desk.project().document().diagram().positions()).containsEntry(pinned.toString(), moved);
        assertThat(hands.used()).isEqualTo(1);
    }
}
