package fingerpost.ui.workbench;

import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.speech.Speech;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the status bar said since the design was opened, the newest at the top, to be read again and copied. */
final class MessageLog {
    private static final int MOST = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final InstantSource clock;
    private final Consumer<String> clipboard;
    private final ListView<Said> list = new ListView<>();

    MessageLog(Project project, InstantSource clock, Consumer<String> clipboard) {
        this.clock = clock;
        this.clipboard = clipboard;
        list.setId("log");
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setAccessibleText(Speech.of("Log of messages"));
        list.setPlaceholder(Hint.of(Speech.of("What the status bar says is kept here, to be read again and copied.")));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        MenuItem copy = new MenuItem(Speech.of("Copy"));
        copy.setOnAction(_ -> copy());
        list.setContextMenu(new ContextMenu(copy));
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.C) {
                copy();
                pressed.consume();
            }
        });
        project.noticeProperty().subscribe(this::add);
    }

    /** One sentence with the time at which it was said. */
    private record Said(LocalTime at, Notice notice) {
        String line() {
            return TIME.format(at) + "  " + notice.text();
        }
    }

    Node node() {
        return list;
    }

    private void add(Notice notice) {
        if (notice.text().isEmpty()) {
            return;
        }
        list.getItems().addFirst(new Said(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()), notice));
        if (list.getItems().size() > MOST) {
            list.getItems().removeLast();
        }
    }

    private void copy() {
        clipboard.accept(list.getSelectionModel().getSelectedItems().stream()
                .map(Said::line)
                .collect(Collectors.joining("\n")));
    }

    private static final class Cell extends ListCell<Said> {
        @Override
        protected void updateItem(@Nullable Said said, boolean empty) {
            super.updateItem(said, empty);
            setText(said == null || empty ? null : said.line());
            getStyleClass().remove("status-refused");
            if (said != null && !empty && said.notice().kind() == Notice.Kind.REFUSED) {
                getStyleClass().add("status-refused");
            }
        }
    }
}
