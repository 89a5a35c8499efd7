package fingerpost.ui.simulate;

import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.ui.look.Look;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Plays a scenario with the design, and shows what its clients get: numbers over time here, load on the drawing. */
public final class SimulateController {
    private final Project project;
    private final Lab lab;
    private final Playhead playhead = new Playhead();
    private final Look look;
    private final Laid laid;
    private final WhatIfPane whatIf = new WhatIfPane(this::tryOut, this::takeOver, this::failHere);
    private final Background background;
    private final ChartView view;
    private final Newest<Laid.Over> maps;
    private final AnimationTimer ticker = new AnimationTimer() {
        @Override
        public void handle(long now) {
            showProgress();
        }
    };
    private final Saving saving;
    private Scratch scratch = Scratch.NONE;
    private boolean practised;
    private boolean seen;
    private Dials dials = Dials.usual();

    private boolean playWhenRun;

    @FXML
    private ComboBox<Scenario> scenario;

    @FXML
    private Button run;

    @FXML
    private Button stop;

    @FXML
    private Button forget;

    @FXML
    private MenuButton settings;

    @FXML
    private MenuButton save;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label left;

    @FXML
    private HBox notice;

    @FXML
    private Label message;

    @FXML
    private Button again;

    @FXML
    private Button play;

    @FXML
    private Slider time;

    @FXML
    private Label clock;

    @FXML
    private ListView<PictureKind> pictures;

    @FXML
    private StackPane place;

    @FXML
    private ToggleButton stacked;

    @FXML
    private Label empty;

    /** @param look tells the colours of the charts */
    public SimulateController(Project project, Background background, Ask ask, Look look, OnDrawing drawing) {
        this.project = project;
        this.look = look;
        this.background = background;
        view = new ChartView(background);
        laid = new Laid(drawing, playhead);
        maps = new Newest<>(background, over -> laid.of(Optional.of(over)));
        this.saving = new Saving(background, ask, project);
        lab = new Lab(background, System::nanoTime);
    }

    @FXML
    private void initialize() {
        scenario.setConverter(new fingerpost.ui.form.Words<>(Words::name));
        scenario.valueProperty().subscribe((_, _) -> showState());
        project.documentProperty().map(document -> document.topology()).subscribe(_ -> offer());
        project.selectionProperty().subscribe(_ -> showWhatIf());
        project.openedProperty().subscribe((_, _) -> forget());
        run.setGraphic(new FontIcon(Feather.PLAY));
        run.setOnAction(_ -> run());
        again.setOnAction(_ -> run());
        stop.setOnAction(_ -> lab.stop());
        forget.setOnAction(_ -> {
            scratch = Scratch.NONE;
            whatIf.reset(project.topology(), project.selection());
            run();
        });
        settings.getItems().setAll(new DialsItem(dials, now -> {
            dials = now;
            showState();
        }));
        save.getItems()
                .setAll(Saving.Format.all(format -> view.chartProperty()
                        .get()
                        .ifPresent(chart ->
                                saving.save(chart, format, view.themeProperty().get()))));
        save.disableProperty().bind(view.chartProperty().map(Optional::isEmpty));
        Pictures shown = new Pictures(background, pictures, stacked, view);
        place.getChildren().addFirst(view);
        view.setId("simulate-chart");
        look.paint(view, view.themeProperty()::set);
        time.maxProperty().bind(playhead.durationProperty());
        time.blockIncrementProperty().bind(playhead.durationProperty().divide(60));
        time.valueProperty().bindBidirectional(playhead.atProperty());
        view.atProperty().bindBidirectional(playhead.atProperty());
        playhead.atProperty().subscribe(_ -> showClock());
        new Player(playhead, System::nanoTime);
        playhead.durationProperty().subscribe(_ -> showClock());
        play.setOnAction(_ -> playhead.toggle());
        playhead.playingProperty().subscribe(now -> {
            play.setGraphic(new FontIcon(now ? Feather.PAUSE : Feather.PLAY));
            play.setAccessibleText(now ? Speech.of("Pause") : Speech.of("Play through the time"));
            play.setTooltip(new Tooltip(now ? Speech.of("Pause") : Speech.of("Play through the time")));
        });
        laid.tagsProperty().subscribe(_ -> tell());
        lab.stateProperty().subscribe(_ -> showState());
        lab.resultProperty().subscribe(shown::show);
        lab.resultProperty().subscribe(this::come);
    }

    private void offer() {
        List<Scenario> all = PlainHour.after(project.topology());
        Optional<Id> chosen = Optional.ofNullable(scenario.getValue()).map(Scenario::id);
        if (!all.equals(scenario.getItems())) {
            scenario.getItems().setAll(all);
            scenario.setValue(all.stream()
                    .filter(each -> chosen.filter(each.id()::equals).isPresent())
                    .findFirst()
                    .orElse(all.getFirst()));
        }
        showWhatIf();
        showState();
    }

    /** Sliders for what is selected, to be put beside the drawing. */
    public Region whatIf() {
        return whatIf;
    }

    private void showWhatIf() {
        whatIf.show(
                scratch.over(project.topology()),
                project.selection(),
                !scratch.tried().isEmpty());
        whatIf.canFail(scenario.getValue() != null && canFail(project.selection()));
        tell();
    }

    private void tell() {
        whatIf.tell(laid.told(project.selection()));
    }

    private void tryOut(WhatIf tried) {
        scratch = scratch.with(tried);
        showWhatIf();
        run();
    }

    /** What was tried with record sets becomes the design, as one step of undo. */
    private void takeOver() {
        Scratch tried = scratch;
        scratch = scratch.withoutTried();
        project.apply(tried.edit());
        showWhatIf();
        showState();
    }

    private void forget() {
        scratch = Scratch.NONE;
        whatIf.reset(project.topology(), project.selection());
        lab.forget();
        offer();
        scenario.setValue(scenario.getItems().getFirst());
    }

    /** What is to be played now. */
    private Experiment wanted() {
        return new Experiment(
                scratch.over(project.topology()), scratch.over(scenario.getValue(), project.topology()), dials);
    }

    /** Plays the chosen scenario from its start. */
    public void run() {
        if (scenario.getValue() != null) {
            lab.play(wanted());
        }
    }

    /** Stops what is played; says whether anything was. */
    public boolean stop() {
        boolean playing = lab.isPlaying();
        lab.stop();
        return playing;
    }

    /** Whether all of that can fail. */
    public boolean canFail(Set<Subject> subjects) {
        return Failing.isPossible(project.topology(), subjects);
    }

    /** Whether there is something to try with what is selected: it can fail, or has a TTL or weights. */
    public boolean canTry() {
        return canFail(project.selection())
                || !WhatIf.of(project.topology(), project.selection()).isEmpty();
    }

    /** Fails what is selected at the time that is shown, or heals it where it is down, and plays the scenario again. */
    public void failHere() {
        Optional<String> refusal = Failing.refusal(project.topology(), project.selection());
        refusal.ifPresent(why -> project.say(Notice.refused(why)));
        if (scenario.getValue() == null || refusal.isPresent()) {
            return;
        }
        Scenario played = scratch.over(scenario.getValue(), project.topology());
        Set<Id> elements = Failing.elements(project.topology(), project.selection());
        Duration at = Failing.time(playhead.atProperty().get(), played);
        Scratch turned = Failing.turned(project.topology(), scratch, scenario.getValue(), elements, at);
        project.say(FalloutWords.turned(
                project.topology(), turned.over(scenario.getValue(), project.topology()), elements, at));
        scratch = turned;
        playhead.of(played.duration().toNanos() / 1e9);
        playhead.go(at.toMillis() / 1e3);
        run();
    }

    /** Keys of this mode, wherever the focus is. */
    public void pressed(KeyEvent event) {
        if (laid.isOn()) {
            SimulateKeys.pressed(event, this);
        }
    }

    void focusTtl() {
        whatIf.focusTtl();
    }

    void step(int steps) {
        playhead.step(steps);
    }

    /** Plays through the time, or stops there; runs the scenario first where nothing was run. */
    void playOrRun() {
        if (lab.resultProperty().get().isPresent()) {
            playhead.toggle();
        } else if (lab.isPlaying()) {
            playWhenRun = true;
        } else {
            playWhenRun = true;
            run();
        }
    }

    /** Lays what was played over the drawing, or takes it off. */
    public void show(boolean on) {
        if (!on) {
            playhead.playingProperty().set(false);
        } else if (!practised && scenario.getValue() != null) {
            practised = true;
            Experiment experiment = wanted();
            Thread.ofVirtual().name("practice").start(() -> Practice.of(experiment));
        }
        laid.show(on);
        seen = on;
        showState();
    }

    /** Puts the cursor where the next thing is to be done. */
    public void focus() {
        run.requestFocus();
    }

    private void come(Optional<Result> result) {
        result.ifPresent(each -> playhead.of(each.outcome().duration()));
        if (result.isEmpty()) {
            maps.drop();
            laid.of(Optional.empty());
        }
        result.ifPresent(each -> maps.ask(() -> Laid.Over.of(each)));
        if (result.isPresent() && playWhenRun) {
            playWhenRun = false;
            playhead.playingProperty().set(true);
        }
        showState();
    }

    private void showClock() {
        clock.setText(Speech.of(
                "{0} of {1}",
                Words.clock(playhead.atProperty().get()),
                Words.clock(playhead.durationProperty().get())));
    }

    private void showState() {
        Lab.State state = lab.stateProperty().get();
        Optional<Result> result = lab.resultProperty().get();
        boolean playing = state instanceof Lab.State.Playing;
        shown(stop, playing);
        shown(forget, !scratch.isEmpty());
        forget.setText(
                scratch.size() == 1
                        ? Speech.of("Forget what was tried")
                        : Speech.of("Forget {0} trials", scratch.size()));
        shown(progress, playing);
        shown(left, playing);
        if (playing) {
            ticker.start();
        } else {
            ticker.stop();
        }
        Optional<String> outdated = playing || scenario.getValue() == null
                ? Optional.empty()
                : result.flatMap(each -> each.experiment().outdated(wanted()));
        Standing standing = Standing.of(state, result, outdated);
        message.setText(standing.text());
        notice.getStyleClass().removeAll("notice-bad", "notice-warn");
        standing.style().ifPresent(notice.getStyleClass()::add);
        shown(notice, !standing.text().isEmpty());
        shown(again, standing.offersAgain());
        shown(empty, result.isEmpty() && !playing);
        if (seen && empty.isVisible()) {
            empty.setText(Standing.empty(project.topology()));
        }
        boolean any = result.isPresent();
        clock.setVisible(any);
        for (Node each : List.of(play, time, clock, pictures)) {
            each.setDisable(!any);
        }
    }

    private void showProgress() {
        double part = lab.part();
        progress.setProgress(part == 0 ? ProgressBar.INDETERMINATE_PROGRESS : part);
        left.setText(lab.left().map(Words::left).orElse(Speech.of("Playing")));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return lab.resultProperty();
    }
}
