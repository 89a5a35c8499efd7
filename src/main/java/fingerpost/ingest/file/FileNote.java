package fingerpost.ingest.file;

import java.util.Locale;

/**
 * Something wrong in a file that is imported, or good to know about it. Control characters of the file are
 * escaped here, so that a hostile file reaches no terminal and no log.
 *
 * @param code a word that never changes, such as {@code unknown-directive}, so that scripts can count on it
 * @param file where it stands, relative to the folder of the import; empty for the file itself
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the file as a whole is meant
 * @param message what it is
 * @param cure what to do; empty where nothing is to be done
 */
public record FileNote(Grade grade, String code, String file, int line, int column, String message, String cure) {
    /** How bad it is. */
    public enum Grade {
        /** Something of the file was not understood. */
        ERROR,
        /** Something of the file is not in the design, or is not quite what the file says. */
        WARNING,
        /** Good to know. */
        NOTE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FileNote {
        file = plain(file);
        message = plain(message);
        cure = plain(cure);
    }

    /** {@code 12:7} or {@code conf.d/site.conf:12:7}; empty where the file as a whole is meant. */
    public String place() {
        String within = line == 0 ? "" : line + ":" + column;
        return file.isEmpty() ? within : file + (within.isEmpty() ? "" : ":" + within);
    }

    /** The text with what is invisible or moves the cursor written as {@code \}{@code u001b}. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> plain.append(String.format(Locale.ROOT, "\\u%04x", c));
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
