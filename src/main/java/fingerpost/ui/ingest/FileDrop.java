package fingerpost.ui.ingest;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file or folder that is dropped on a window. */
public final class FileDrop {
    private FileDrop() {}

    /** Hands the first of what is dropped there to {@code taken}. */
    public static void on(Node node, Consumer<Path> taken) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> drop(event, taken));
    }

    private static void drop(DragEvent event, Consumer<Path> taken) {
        if (event.getDragboard().hasFiles()) {
            taken.accept(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
