package fingerpost.ui.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files and folders that are dropped on a window. */
public final class FileDrop {
    private FileDrop() {}

    /** Hands what is dropped there, at least one, to {@code taken}. */
    public static void on(Node node, Consumer<List<Path>> taken) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> drop(event, taken));
    }

    private static void drop(DragEvent event, Consumer<List<Path>> taken) {
        if (event.getDragboard().hasFiles()) {
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
