package fingerpost.ui.workbench;

import fingerpost.ui.diagnose.AroundDrawing;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.OnceSelected;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.text.TextController;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the parts of an open project stand: palette and outline, the drawing over its drawer, the inspector. */
public final class PanesController {
    private static final double ROOM_FOR_A_TABLE = 0.58;

    private final Views views;
    private final TextPlace textPlace;
    private final MessageLog messages;
    private double drawerAt = 0.7;

    @FXML
    private VBox root;

    @FXML
    private SplitPane panes;

    @FXML
    private SplitPane left;

    @FXML
    private SplitPane middle;

    @FXML
    private StackPane canvas;

    @FXML
    private TabPane drawer;

    @FXML
    private Tab problems;

    @FXML
    private Tab records;

    @FXML
    private SplitPane drawn;

    @FXML
    private Tab text;

    @FXML
    private Tab walk;

    @FXML
    private Tab live;

    @FXML
    private Tab compare;

    @FXML
    private Tab rehearse;

    @FXML
    private Tab prove;

    @FXML
    private Tab log;

    private Parent inspector = new VBox();
    private final AnswerBeside answering;
    private final VBox aside = new VBox();
    private final Tab simulation = new Tab(Speech.of("Simulation"));
    private final Tab exportFiles = new Tab(Speech.of("Files"));
    private final Tab exportLosses = new Tab(Speech.of("Losses"));
    private Region exportPanel = new VBox();
    private Optional<Around> around = Optional.empty();
    private double[] designed = {0.17, 0.77};
    private double drawerInDesign = 0.68;

    public PanesController(Views views, TextController text, Settings settings, Project project) {
        this.views = views;
        this.textPlace = new TextPlace(text, settings, project);
        this.answering = new AnswerBeside(project);
        this.messages = new MessageLog(project, InstantSource.system(), SystemClipboard::put);
    }

    @FXML
    private void initialize() {
        left.getItems().setAll(views.load(FxmlFile.PALETTE), views.load(FxmlFile.OUTLINE));
        OnceSelected.put(problems, views.load(FxmlFile.PROBLEMS));
        OnceSelected.put(records, views.load(FxmlFile.RECORDS));
        textPlace.stand(views.load(FxmlFile.TEXT), text, drawer, drawn, middle);
        OnceSelected.put(walk, views.load(FxmlFile.WALK));
        OnceSelected.put(live, views.load(FxmlFile.DIAGNOSE_LIVE));
        OnceSelected.put(compare, views.load(FxmlFile.COMPARE));
        OnceSelected.put(rehearse, views.load(FxmlFile.REHEARSE));
        OnceSelected.put(prove, views.load(FxmlFile.PROVE));
        OnceSelected.put(log, messages.node());
        OnceSelected.put(simulation, views.load(FxmlFile.SIMULATE));
        inspector = views.load(FxmlFile.INSPECTOR);
        panes.getItems().add(inspector);
        panes.setDividerPositions(0.17, 0.77);
        SplitPane.setResizableWithParent(inspector, false);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(drawer, false);
    }

    StackPane canvas() {
        return canvas;
    }

    void problemCount(int found) {
        problems.setText(found == 0 ? Speech.of("Problems") : Speech.of("Problems ({0})", found));
    }

    void showProblems() {
        show(problems);
    }

    void showRecords() {
        show(records);
    }

    /** In the drawer, where it does not stand beside the drawing. */
    void showText() {
        if (!textPlace.isBeside()) {
            show(text);
        }
    }

    void toggleTextBeside() {
        textPlace.toggle();
        showText();
    }

    void showWalk() {
        show(walk);
    }

    void showLive() {
        show(live);
    }

    void showCompare() {
        show(compare);
    }

    /** Tells when the page of the proof comes into sight. */
    void onProof(Runnable seen) {
        prove.setOnSelectionChanged(_ -> {
            if (prove.isSelected()) {
                seen.run();
            }
        });
    }

    void showProof() {
        show(prove);
        raise();
    }

    void showRehearsal() {
        show(rehearse);
        raise();
    }

    private void raise() {
        if (middle.getDividerPositions()[0] > ROOM_FOR_A_TABLE) {
            middle.setDividerPositions(ROOM_FOR_A_TABLE);
        }
    }

    void rehearsing(boolean now) {
        rehearse.setText(now ? Speech.of("Rehearsal ●") : Speech.of("Rehearsal"));
    }

    /** Palette, outline and inspector about the drawing. */
    void design() {
        around(Optional.empty());
    }

    /** Makes room for the pictures of a simulation. */
    void simulate(Region whatIf) {
        around(Optional.of(new Around(whatIf, inspector, List.of(simulation), simulation, 0.76, 0.45)));
    }

    /** Makes room for the files of an export and what they cannot say. */
    void export() {
        if (exportFiles.getContent() == null) {
            exportPanel = (Region) views.load(FxmlFile.EXPORT);
            exportFiles.setContent(views.load(FxmlFile.EXPORT_FILES));
            OnceSelected.put(exportLosses, views.load(FxmlFile.EXPORT_LOSSES));
        }
        around(Optional.of(
                new Around(exportPanel, inspector, List.of(exportFiles, exportLosses), exportFiles, 0.72, 0.55)));
    }

    /** Makes room for what is asked of live servers, and for what they say. */
    void diagnose(AroundDrawing asking) {
        if (around.filter(now -> now.tabs().equals(asking.tabs())).isEmpty()) {
            around(Optional.of(new Around(asking.asked(), answering.pane(), asking.tabs(), asking.shown(), 0.72, 0.5)));
            answering.hold(asking.detail(), inspector);
            root.getChildren().addFirst(asking.head());
        }
    }

    /** Where it stands behind something else. */
    void showInspector() {
        answering.showInspector();
    }

    void lossCount(int lost) {
        exportLosses.setText(lost == 0 ? Speech.of("Losses") : Speech.of("Losses ({0})", lost));
    }

    /**
     * What stands about the drawing in the place of palette and outline.
     *
     * @param above over what is below it: the inspector, or what holds that
     * @param tabs before the drawer's others
     * @param shown the one of them that is seen first
     */
    private record Around(Region above, Parent below, List<Tab> tabs, Tab shown, double besideAt, double drawerAt) {}

    private void around(Optional<Around> next) {
        if (next.equals(around)) {
            return;
        }
        if (around.isEmpty()) {
            designed = panes.getDividerPositions();
            drawerInDesign = middle.getDividerPositions().length > 0 ? middle.getDividerPositions()[0] : drawerAt;
            panes.getItems().removeAll(List.of(left, inspector));
            panes.getItems().add(aside);
            SplitPane.setResizableWithParent(aside, false);
        }
        root.getChildren().setAll(panes);
        answering.release();
        around.ifPresent(old -> drawer.getTabs().removeAll(old.tabs()));
        aside.getChildren().clear();
        around = next;
        if (next.isPresent()) {
            Around now = next.get();
            aside.getChildren().setAll(now.above(), now.below());
            VBox.setVgrow(now.above(), Priority.SOMETIMES);
            VBox.setVgrow(now.below(), Priority.ALWAYS);
            panes.setDividerPositions(now.besideAt());
            drawer.getTabs().addAll(0, now.tabs());
            show(now.shown());
            middle.setDividerPositions(now.drawerAt());
        } else {
            panes.getItems().remove(aside);
            panes.getItems().addFirst(left);
            panes.getItems().add(inspector);
            panes.setDividerPositions(designed);
            if (middle.getItems().contains(drawer)) {
                middle.setDividerPositions(drawerInDesign);
            }
        }
    }

    private void show(Tab tab) {
        if (!middle.getItems().contains(drawer)) {
            toggleDrawer();
        }
        drawer.getSelectionModel().select(tab);
    }

    /** Hides the drawer or brings it back to the height it had. */
    void toggleDrawer() {
        if (middle.getItems().contains(drawer)) {
            drawerAt = middle.getDividerPositions()[0];
            middle.getItems().remove(drawer);
        } else {
            middle.getItems().add(drawer);
            middle.setDividerPositions(drawerAt);
        }
    }

    /** How they stand now, or stood before another way to work moved them. */
    PanesAt at() {
        boolean designing = around.isEmpty();
        double[] sides = designing ? panes.getDividerPositions() : designed;
        boolean open = middle.getItems().contains(drawer);
        Tab tab = drawer.getSelectionModel().getSelectedItem();
        return new PanesAt(
                open,
                tab == null || tab.getId() == null ? "" : tab.getId(),
                Math.clamp(sides[0], 0, 1),
                Math.clamp(sides[1], 0, 1),
                Math.clamp(!designing ? drawerInDesign : open ? middle.getDividerPositions()[0] : drawerAt, 0, 1));
    }

    /** Puts them, as they stand about the design, to those places. */
    void stand(PanesAt at) {
        panes.setDividerPositions(at.left(), at.right());
        if (middle.getItems().contains(drawer) != at.drawer()) {
            toggleDrawer();
        }
        drawerAt = at.drawerAt();
        if (at.drawer()) {
            middle.setDividerPositions(at.drawerAt());
        }
        drawer.getTabs().stream()
                .filter(tab -> at.tab().equals(tab.getId()))
                .findFirst()
                .ifPresent(drawer.getSelectionModel()::select);
    }

    void showLog() {
        show(log);
    }

    /** Gives the focus to the pane that comes next in reading order, or before. */
    void nextPane(int step) {
        List<Node> all = new ArrayList<>();
        if (panes.getItems().contains(left)) {
            all.addAll(left.getItems());
        }
        all.addAll(drawn.getItems());
        all.add(drawer);
        all.add(panes.getItems().getLast());
        NextPane.go(all, Optional.ofNullable(panes.getScene().getFocusOwner()), step);
    }

    /** Gives the focus to what the selector finds. */
    void focusIn(String selector) {
        Node node = panes.lookup(selector);
        if (node != null) {
            node.requestFocus();
        }
    }
}
