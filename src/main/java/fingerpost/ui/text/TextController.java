package fingerpost.ui.text;

import fingerpost.document.Document;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Zones and proxies as text beside the drawing. What is typed becomes the design as soon as it can be read, all of a pause as
 * one step of undo; what cannot be read stays as it was typed, with the reason at its line.
 */
public final class TextController {
    private static final Duration PAUSE = Duration.millis(200);

    private final Project project;
    private final Newest<Draft> writing;
    private final Newest<TextMade> reading;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Map<Id, Draft> kept = new HashMap<>();
    private final TextEditor editor = new TextEditor();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private @Nullable Draft draft;
    private boolean seen;
    private boolean busy;

    @FXML
    private ComboBox<TextChoice> chooser;

    @FXML
    private Label state;

    @FXML
    private Button discard;

    @FXML
    private Button beside;

    @FXML
    private StackPane middle;

    @FXML
    private Hyperlink fault;

    public TextController(Project project, Background background) {
        this.project = project;
        this.writing = new Newest<>(background, this::written, this::failed);
        this.reading = new Newest<>(background, this::read, this::failed);
    }

    @FXML
    private void initialize() {
        middle.getChildren().add(editor);
        discard.setOnAction(_ -> discard());
        discard.visibleProperty().bind(dirty);
        discard.managedProperty().bind(dirty);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setOnAction(_ -> goToFault());
        chooser.setConverter(TextChoice.CONVERTER);
        chooser.valueProperty().subscribe((_, now) -> chosen(now));
        editor.area().textProperty().subscribe((_, now) -> typed(now));
        editor.caret().subscribe((_, _) -> pointed());
        editor.area().focusedProperty().subscribe((_, _) -> pointed());
        editor.beyondTyping(project::undo, project::redo);
        pause.setOnFinished(_ -> ask());
        project.documentProperty().subscribe(this::changed);
        project.openedProperty().subscribe((_, _) -> {
            settle();
            kept.clear();
            draft = null;
            changed(project.document());
        });
        project.selectionProperty().subscribe((_, now) -> selected(now));
        tell();
    }

    /** The button that moves the text beside the drawing and back. */
    public Button beside() {
        return beside;
    }

    /** Whether there is text that the design does not hold, so that it can be discarded. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether the text is looked at; it follows the design only then. */
    public void seen(boolean now) {
        if (now && !seen) {
            seen = true;
            changed(project.document());
            selected(project.selection());
        }
        seen = now;
    }

    /** Puts the caret into the text. */
    public void focus() {
        editor.area().requestFocus();
    }

    /** The text as the design says it, in the place of what was typed. */
    public void discard() {
        Draft now = draft;
        if (now != null) {
            now.pending = false;
            now.faults = List.of();
            now.rows = List.of();
            begin(now.part);
            project.say(Notice.plain(Speech.of("Your text is discarded; the design is as it was.")));
        }
    }

    private void changed(Document document) {
        Draft now = draft;
        if (busy || (now != null && now.isDirty() && document == now.seen)) {
            return;
        }
        if (now != null && now.isDirty()) {
            overtake(now, document);
        }
        if (seen) {
            choices(document.topology());
            now = draft;
            if (now != null && !now.isDirty() && document != now.seen) {
                begin(now.part);
            }
        }
    }

    private void choices(Topology topology) {
        List<TextChoice> all = TextChoice.of(topology);
        if (!all.equals(chooser.getItems())) {
            Optional<Id> before = Optional.ofNullable(draft).map(each -> each.part.element());
            busy = true;
            chooser.getItems().setAll(all);
            busy = false;
            TextChoice next = all.stream()
                    .filter(each -> before.filter(each.part().element()::equals).isPresent())
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .orElse(null);
            kept.keySet().removeIf(id -> topology.find(id).isEmpty());
            chooser.setValue(next);
            chosen(next);
        }
    }

    private void chosen(@Nullable TextChoice choice) {
        if (busy) {
            return;
        }
        if (choice == null) {
            draft = null;
            show("");
            editor.area().setEditable(false);
        } else if (draft == null || !draft.part.equals(choice.part())) {
            settle();
            Draft before = kept.remove(choice.part().element());
            if (before == null) {
                begin(choice.part());
            } else {
                draft = before;
                show(before.text);
                editor.area().setEditable(true);
                changed(project.document());
                ask();
            }
        }
        tell();
    }

    /** Keeps what could not be taken over until the person comes back to it. */
    private void settle() {
        pause.stop();
        reading.drop();
        writing.drop();
        if (draft != null && draft.isDirty()) {
            kept.put(draft.part.element(), draft);
        }
    }

    /** Writes that part anew as the design has it; what stands there stays until then. */
    private void begin(DesignText part) {
        pause.stop();
        reading.drop();
        Document document = project.document();
        if (draft == null || !draft.part.equals(part)) {
            draft = Draft.coming(part, document);
            show("");
            editor.area().setEditable(false);
        }
        writing.ask(() -> Draft.of(part, document));
    }

    private void written(Draft fresh) {
        Draft now = draft;
        if (now == null || !now.part.equals(fresh.part)) {
            return;
        }
        if (now.isDirty()) {
            overtake(now, fresh.base);
            return;
        }
        if (now.rows.equals(fresh.rows)) {
            fresh.text = now.text;
            fresh.about = now.about;
            fresh.told.addAll(now.told);
        }
        draft = fresh;
        if (!fresh.text.equals(editor.area().getText())) {
            show(fresh.text);
        }
        editor.area().setEditable(fresh.editable);
        selected(project.selection());
        tell();
    }

    private void overtake(Draft now, Document document) {
        now.overtaken |= !document.topology().equals(now.ground.topology());
        now.ground = document;
        now.seen = document;
        now.stepped = false;
        tell();
    }

    private void show(String text) {
        busy = true;
        editor.show(text);
        busy = false;
    }

    private void typed(String text) {
        Draft now = draft;
        if (!busy && now != null) {
            now.text = text;
            now.pending = true;
            tell();
            pause.playFromStart();
        }
    }

    private void ask() {
        Draft now = draft;
        if (now != null && now.editable) {
            String text = now.text;
            Set<String> told = Set.copyOf(now.told);
            Document ground = now.ground;
            reading.ask(() -> TextMade.of(now.part, now.base, ground, text, told));
        }
    }

    private void read(TextMade made) {
        Draft now = draft;
        if (now == null || !made.text().equals(now.text)) {
            return;
        }
        if (made.ground() != now.ground) {
            ask();
            return;
        }
        now.pending = false;
        now.about = made.reading().about();
        now.faults = made.reading().faults();
        if (made.reading().isTaken()) {
            take(now, made);
        }
        selected(project.selection());
        tell();
        pointed();
    }

    private void take(Draft now, TextMade made) {
        String name = Speech.of("Edit the text of {0}", title());
        busy = true;
        if (now.stepped) {
            project.retake(name, made.next());
        } else {
            project.change(name, _ -> made.next());
        }
        now.stepped = !made.next().equals(now.ground);
        now.seen = project.document();
        now.rows = made.rows();
        now.overtaken = false;
        retell(now);
        now.text = editor.area().getText();
        choices(project.topology());
        busy = false;
    }

    /** Writes the remarks anew that no longer say what the design does. */
    private void retell(Draft now) {
        List<String> lines = now.text.lines().toList();
        Retold.lines(lines, now.told, now.rows).forEach(editor::replaceLine);
        now.rows.stream().filter(row -> row.kind() == TextRow.Kind.TOLD).forEach(row -> now.told.add(row.text()));
    }

    private String title() {
        TextChoice choice = chooser.getValue();
        return choice == null ? "" : choice.title();
    }

    /** The box of the line under the caret is selected. */
    private void pointed() {
        Draft now = draft;
        if (busy || now == null || now.pending || !editor.area().isFocused()) {
            return;
        }
        Subject about = now.about.get(editor.caretLine());
        if (about != null
                && !project.selection().contains(about.node())
                && Present.in(project.topology(), about.node())) {
            busy = true;
            project.reveal(about.node());
            busy = false;
            marks();
        }
    }

    private void selected(Set<Subject> subjects) {
        if (busy || !seen) {
            return;
        }
        Draft now = draft;
        if (now != null && !now.isDirty() && !subjects.isEmpty()) {
            Set<Id> elements = subjects.stream().map(Subject::element).collect(Collectors.toSet());
            if (elements.size() == 1 && !elements.contains(now.part.element())) {
                chooser.getItems().stream()
                        .filter(each -> elements.contains(each.part().element()))
                        .findFirst()
                        .ifPresent(chooser::setValue);
            }
        }
        marks();
        if (!editor.area().isFocused() && !editor.lit().isEmpty()) {
            editor.reveal(new TreeSet<>(editor.lit()).getFirst());
        }
    }

    private void marks() {
        Draft now = draft;
        if (now == null) {
            editor.mark(Set.of(), Set.of(), Map.of());
            return;
        }
        editor.mark(now.lit(project.selection()), now.locked(), now.wrong());
    }

    private void tell() {
        Draft now = draft;
        dirty.set(now != null && !now.faults.isEmpty());
        fault.setVisible(dirty.get());
        state.setText(
                now == null ? Speech.of("Nothing of the design can be text yet. Add a zone.") : DraftWords.state(now));
        fault.setText(now == null ? "" : DraftWords.fault(now));
        marks();
    }

    private void goToFault() {
        Draft now = draft;
        if (now != null && !now.faults.isEmpty()) {
            TextFault first = now.faults.getFirst();
            editor.goTo(Math.max(1, first.line()), Math.max(1, first.column()));
        }
    }

    private void failed(Throwable failure) {
        project.say(Notice.refused(Reason.of(failure)));
    }
}
