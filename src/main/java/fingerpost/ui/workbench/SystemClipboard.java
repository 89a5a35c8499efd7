package fingerpost.ui.workbench;

import fingerpost.ui.design.Clip;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The system's clipboard, which all windows and programs share. */
final class SystemClipboard {
    private static final String OURS = "application/x-fingerpost";

    private SystemClipboard() {}

    static Clip clip() {
        Clipboard board = Clipboard.getSystemClipboard();
        String plain = board.getString();
        return new Clip(board.getContent(ours()) instanceof String part ? part : "", plain == null ? "" : plain);
    }

    static void put(Clip clip) {
        Map<DataFormat, Object> content = new HashMap<>();
        content.put(DataFormat.PLAIN_TEXT, clip.plain());
        if (!clip.ours().isEmpty()) {
            content.put(ours(), clip.ours());
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void put(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void put(String text) {
        put(Clip.of(text));
    }

    /** A format of that name may be made only once in a process. */
    private static DataFormat ours() {
        DataFormat known = DataFormat.lookupMimeType(OURS);
        return known == null ? new DataFormat(OURS) : known;
    }
}
