package fingerpost.ui.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The ladder of servers from the root down: one lane for each zone, aliases between them, the records at the end. */
final class LadderView extends VBox {
    private static final int IDLE_SHOWN = 3;
    /** What rail, heading and padding take of a row. */
    private static final double BESIDE = 190;

    private final Consumer<Numbered> onChosen;
    private final List<RungButton> rungs = new ArrayList<>();

    LadderView(Consumer<Numbered> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("ladder");
        setId("ladder");
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /** The arrows go from server to server in the order of the replies. */
    private void walk(KeyEvent key) {
        int at = focused();
        int to = switch (key.getCode()) {
            case UP, LEFT -> at - 1;
            case DOWN, RIGHT -> at + 1;
            case HOME -> 0;
            case END -> rungs.size() - 1;
            default -> -1;
        };
        if (at >= 0 && to >= 0 && to < rungs.size() && to != at) {
            rungs.get(to).requestFocus();
            rungs.get(to).fire();
        }
        if (at >= 0 && key.getCode().isNavigationKey()) {
            key.consume();
        }
    }

    private int focused() {
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** Shows those bands; {@code resolver} where one resolver was asked in the place of a root. */
    void show(List<Ladder.Band> bands, boolean resolver) {
        int focused = focused();
        rungs.clear();
        List<Node> rows = new ArrayList<>();
        for (Ladder.Band band : bands) {
            boolean last = rows.size() == bands.size() - 1;
            rows.add(
                    switch (band) {
                        case Ladder.Lane lane ->
                            row(rail(Feather.GLOBE, last), head(lane, resolver), servers(lane, resolver));
                        case Ladder.Turn turn ->
                            row(rail(Feather.LINK_2, last), new Label(Speech.of("Alias")), turn(turn));
                        case Ladder.SideTrip trip -> row(rail(Feather.CORNER_DOWN_RIGHT, last), aside(), trip(trip));
                        case Ladder.End end ->
                            row(rail(Feather.FLAG, last), new Label(Speech.of("Answer")), answers(end.answers()));
                    });
        }
        getChildren().setAll(rows);
        rungs.sort(Comparator.comparingInt(RungButton::number));
        choose(0);
        if (focused >= 0 && focused < rungs.size()) {
            rungs.get(focused).requestFocus();
        }
    }

    /** Marks that rung; the Tab key leads to it alone, the arrows to the others. */
    void choose(int number) {
        boolean any = rungs.stream().anyMatch(each -> each.is(number));
        rungs.forEach(each -> {
            each.chosen(number);
            each.setFocusTraversable(any ? each.is(number) : each == rungs.getFirst());
        });
    }

    /** How far down the chosen rung stands, from 0 at the top to 1. */
    double depth(int number) {
        double whole = Math.max(1, getHeight());
        return rungs.stream()
                .filter(each -> each.is(number))
                .mapToDouble(each ->
                        sceneToLocal(each.localToScene(0, each.getHeight())).getY() / whole)
                .findFirst()
                .orElse(0);
    }

    /** Marks the steps that show a finding. */
    void evidence(Set<Integer> numbers) {
        rungs.forEach(each -> each.evidence(numbers));
    }

    private static Node row(Node rail, Node head, Node body) {
        VBox left = new VBox(head);
        left.getStyleClass().add("lane-head");
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox row = new HBox(rail, left, body);
        row.getStyleClass().add("lane");
        return row;
    }

    /** A knot on the line that leads from band to band. */
    private static Node rail(Ikon ikon, boolean last) {
        Region line = new Region();
        line.getStyleClass().add(last ? "rail-end" : "rail-line");
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("rail-icon");
        StackPane knot = new StackPane(icon);
        knot.getStyleClass().add("rail-knot");
        knot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane rail = new StackPane(line, knot);
        StackPane.setAlignment(knot, Pos.TOP_CENTER);
        rail.getStyleClass().add("rail");
        return rail;
    }

    private static Node head(Ladder.Lane lane, boolean resolver) {
        Label zone = new Label(resolver ? Speech.of("Resolver") : zone(lane.zone()));
        zone.getStyleClass().add("lane-zone");
        zone.setWrapText(true);
        long servers = lane.rungs().stream()
                .map(each -> each.step().serverName())
                .distinct()
                .count();
        Label count = new Label(
                lane.idle().isEmpty()
                        ? Speech.count(servers, "1 server", "{0} servers")
                        : Speech.of(
                                "{0} of {1} servers",
                                servers, servers + lane.idle().size()));
        count.getStyleClass().add("lane-count");
        return new VBox(zone, count);
    }

    static String zone(DomainName zone) {
        return zone.isRoot() ? Speech.of("The root") : zone.unicode();
    }

    private Node servers(Ladder.Lane lane, boolean resolver) {
        FlowPane flow = flow(lane.rungs(), resolver);
        if (!lane.idle().isEmpty()) {
            int more = lane.idle().size() - IDLE_SHOWN;
            String first = lane.idle().stream()
                    .limit(IDLE_SHOWN)
                    .map(DomainName::unicode)
                    .collect(Collectors.joining(", "));
            Label idle = new Label(
                    Speech.of("not asked: {0}", more > 0 ? Speech.of("{0} and {1} more", first, more) : first));
            idle.getStyleClass().add("lane-idle");
            idle.setWrapText(true);
            return new VBox(4, flow, idle);
        }
        return flow;
    }

    private FlowPane flow(List<Numbered> steps, boolean resolver) {
        FlowPane flow = new FlowPane(8, 6);
        flow.setMinWidth(0);
        flow.prefWrapLengthProperty().bind(widthProperty().subtract(BESIDE));
        for (Numbered each : steps) {
            RungButton rung = new RungButton(each, resolver, onChosen);
            rungs.add(rung);
            flow.getChildren().add(rung);
        }
        return flow;
    }

    private static Node turn(Ladder.Turn turn) {
        Label text = new Label(Speech.of(
                "{0} leads to {1}", turn.owner().unicode(), turn.target().unicode()));
        text.getStyleClass().add("lane-zone");
        text.setWrapText(true);
        Label how = new Label(Speech.of(
                "{0}, kept for {1}", turn.alias().type(), turn.alias().ttl().spoken()));
        how.getStyleClass().add("lane-count");
        return new VBox(text, how);
    }

    private static Node aside() {
        Label label = new Label(Speech.of("Aside"));
        label.getStyleClass().add("lane-count");
        return label;
    }

    private Node trip(Ladder.SideTrip trip) {
        Label text = new Label(Speech.of(
                "The address of {0} had to be found first", trip.server().unicode()));
        text.getStyleClass().add("lane-idle");
        text.setWrapText(true);
        return new VBox(4, text, flow(trip.steps(), false));
    }

    private static Node answers(List<ResourceRecord> answers) {
        VBox lines = new VBox(2);
        for (ResourceRecord each : answers) {
            Label data = new Label(each.text());
            data.getStyleClass().add("answer-data");
            data.setWrapText(true);
            data.setMinWidth(0);
            Label kept = new Label(
                    Speech.of("{0}, kept for {1}", each.type(), each.ttl().spoken()));
            kept.getStyleClass().add("lane-count");
            kept.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(10, data, kept);
            line.setAlignment(Pos.BASELINE_LEFT);
            lines.getChildren().add(line);
        }
        return lines;
    }
}
