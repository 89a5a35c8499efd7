package fingerpost.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.topology.Alias;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.Desk;
import fingerpost.ui.canvas.GraphCanvas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person comes to do with a mouse, and how many clicks and drags it may take at most. */
class JourneysByMouseTest extends Journey {
    @AfterEach
    void close() {
        Desk.onUiThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void aSampleIsOpened() {
        hands.click("#sample-load-balancer-by-host-header");

        assertThat(desk.topology().title()).isEqualTo("Load balancer by Host header");
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    @Test
    void aCnameIsDraggedIntoAZoneAndLeadsToTheLoadBalancer() {
        desk.openSample("canary");
        HostedZone zone = desk.topology().zones().getFirst();
        int before = zone.entries().size();
        ExternalEndpoint outside = desk.topology().all(ExternalEndpoint.class).getFirst();

        hands.drag(robot.lookup("#palette-cname").query(), inside(zone));

        List<ZoneEntry> entries = desk.topology().zones().getFirst().entries();
        assertThat(entries).hasSize(before + 1);
        assertThat(((RecordSet) entries.getLast()).policy().records()).containsExactly(new Cname(outside.name()));
        assertThat(hands.used()).isLessThanOrEqualTo(3);
    }

    @Test
    void aNameGetsThreeAddressesOfBothFamilies() {
        desk.openSample("load-balancer-by-host");
        HostedZone zone = desk.topology().zones().getFirst();
        Subject name = Subject.of(zone.id(), zone.apex().child("another"));
        Desk.onUiThread(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "192.0.2.61\n192.0.2.62, 2001:db8::63")));

        hands.click(name);
        hands.press("Ctrl+V");

        assertThat(desk.project().undoNameProperty().get()).contains("Paste 3 addresses to another.example.com");
        assertThat(desk.topology().zones().getFirst().at(name.owner().orElseThrow()).stream()
                        .map(RecordSet.class::cast)
                        .flatMap(each -> each.policy().records().stream())
                        .map(each -> each.text()))
                .contains("192.0.2.61", "192.0.2.62", "2001:db8::63");
        assertThat(hands.used()).isLessThanOrEqualTo(2);
        hands.press("Ctrl+C", "Ctrl+V");
        assertThat(desk.project().undoNameProperty().get()).contains("Paste 1 item");
    }

    /** A place of the drawing inside of the zone's frame. */
    private Point2D inside(HostedZone zone) {
        GraphCanvas canvas = hands.canvas();
        Subject name = Subject.of(zone.id(), zone.entries().getFirst().owner());
        return canvas.localToScene(canvas.whereIs(name).orElseThrow());
    }

    @Test
    void theCnameAtTheApexIsMendedAtItsBadge() {
        desk.openSample("wrong-cname-at-apex");
        HostedZone zone = desk.topology().zones().getFirst();
        Desk.until(() -> !desk.project().findingsProperty().get().isEmpty());
        Desk.onUiThread(() -> hands.canvas().zoomTo(1));
        Desk.until(() -> hands.canvas().zoom().get() == 1);

        hands.clickAt(badge(Subject.of(zone.id(), zone.apex())));
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        hands.choose(menu, "Fix: ");

        assertThat(desk.topology().zones().getFirst().at(zone.apex())).hasAtLeastOneElementOfType(Alias.class);
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    private Point2D badge(Subject box) {
        GraphCanvas canvas = hands.canvas();
        var card = canvas.drawing().cards().stream()
                .filter(each -> each.subject().equals(box))
                .findFirst()
                .orElseThrow();
        Point2D middle = canvas.whereIs(box).orElseThrow();
        return canvas.localToScene(
                middle.getX() + card.box().width() / 2 - 5,
                middle.getY() - card.box().height() / 2 + 5);
    }

    @Test
    void aBackendIsKilledAndItsDrainIsSeen() {
        desk.openSample("load-balancer-by-host");
        Backend backend = desk.topology().all(Backend.class).getFirst();

        hands.click("#mode-simulate");
        hands.click(Subject.of(backend.id()));
        hands.click("#what-if-fail");

        Desk.until(() -> text("#simulate-message").contains("requests"));
        assertThat(text("#simulate-forget")).isEqualTo("Forget what was tried");
        assertThat(hands.used()).isLessThanOrEqualTo(3);
    }

    @Test
    void anotherTtlIsTried() {
        desk.openSample("canary");
        HostedZone zone = desk.topology().zones().getFirst();

        hands.click("#mode-simulate");
        hands.click(Subject.of(zone.id(), zone.apex().child("api")));
        Slider slider = robot.lookup("#what-if-ttl").queryAs(Slider.class);
        Bounds track = slider.localToScene(slider.getBoundsInLocal());
        hands.dragThumb(slider, new Point2D(track.getMinX() + track.getWidth() * 4 / 15, track.getCenterY()));

        Desk.until(() -> !slider.isValueChanging()
                && slider.getValue() == Math.rint(slider.getValue())
                && text("#simulate-message").contains("requests"));
        assertThat(slider.getValue()).isBetween(3.0, 5.0);
        assertThat(hands.used()).isLessThanOrEqualTo(3);
    }

    @Test
    void theFilesAreWrittenWhereTheyWentLast(@TempDir Path folder) throws Exception {
        desk.openSample("load-balancer-by-host");

        hands.click("#mode-export");
        Desk.onUiThread(() -> {
            TextField field = robot.lookup("#export-folder").queryAs(TextField.class);
            field.setText(folder.toString());
            field.getOnAction().handle(null);
        });
        hands.click("#export-write");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).anyMatch(each -> each.endsWith("example.com.zone"));
        }
        assertThat(hands.used()).isLessThanOrEqualTo(2);
    }

    @Test
    void aRecentFileIsOpened(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("warehouse.topology.json");
        DocumentFile.write(file, Document.EMPTY);
        Desk.onUiThread(() -> desk.workbench().open(List.of(file)));
        desk.press("Ctrl+W");

        hands.click("#welcome-recent .recent");

        assertThat(desk.project().file()).contains(file);
        assertThat(hands.used()).isEqualTo(1);
    }

    @Test
    void theDrawingIsTidied() {
        desk.openSample("load-balancer-by-host");

        hands.click("#tool-tidy");

        Desk.until(() -> desk.project().undoNameProperty().get().orElse("").startsWith("Tidy"));
        assertThat(hands.used()).isEqualTo(1);
    }
}
