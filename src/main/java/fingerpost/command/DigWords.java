package fingerpost.command;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.ReverseName;
import fingerpost.wire.DigPart;
import fingerpost.wire.TsigKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Dig's arguments, read as dig reads them: {@code [@SERVER] [NAME] [TYPE] [+OPTION ...]} in any order. */
final class DigWords {
    private static final int MOST_PORT = 65_535;
    private static final RecordType IXFR = new RecordType(251);

    private final DigDraft draft = new DigDraft();
    private Optional<DomainName> name = Optional.empty();
    private Optional<RecordType> type = Optional.empty();
    private Optional<String> batch = Optional.empty();

    private DigWords() {}

    /** The arguments of one look-up. */
    static DigAsk ask(List<String> words) {
        DigWords read = read(words);
        if (read.batch.isPresent()) {
            throw new CallProblem("A batch file cannot name another one.");
        }
        return read.ask();
    }

    /** The batch file that the arguments name. */
    static Optional<String> batch(List<String> words) {
        return read(words).batch;
    }

    private static DigWords read(List<String> words) {
        DigWords read = new DigWords();
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            read.take(left.removeFirst(), left);
        }
        return read;
    }

    private DigAsk ask() {
        boolean nothing = name.isEmpty() && type.isEmpty();
        RecordType asked = type.orElse(nothing ? RecordType.NS : RecordType.A);
        return draft.of(new Question(name.orElse(DomainName.ROOT), asked));
    }

    private void take(String word, Deque<String> left) {
        if (word.startsWith("+")) {
            DigOptions.apply(word, draft);
        } else if (word.startsWith("@")) {
            draft.server = Optional.of(word.substring(1));
        } else if (word.startsWith("-") && word.length() > 1) {
            dashed(word, left);
        } else {
            bare(word);
        }
    }

    /** A type where it is one and none was named before, else the name. */
    private void bare(String word) {
        Optional<RecordType> found = incremental(word) ? Optional.of(since(word)) : RecordType.find(word);
        if (found.isPresent() && type.isEmpty()) {
            type = found;
        } else if (!word.equalsIgnoreCase("IN")) {
            name(word);
        }
    }

    private void name(String word) {
        if (name.isPresent()) {
            throw new CallProblem("One name is asked at a time, and here are \"" + name.get() + "\" and \"" + word
                    + "\"; put several into a file and name it with -f.");
        }
        try {
            name = Optional.of(DomainName.of(word));
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private void dashed(String word, Deque<String> left) {
        char option = word.charAt(1);
        switch (option) {
            case '4' -> draft.family = DigTarget.Family.V4;
            case '6' -> draft.family = DigTarget.Family.V6;
            case 'x' -> reverse(value(word, left));
            case 'q' -> name(value(word, left));
            case 't' -> type = Optional.of(type(value(word, left)));
            case 'p' -> draft.port = OptionalInt.of(port(value(word, left)));
            case 'f' -> batch = Optional.of(value(word, left));
            case 'y' -> draft.key = Optional.of(key(value(word, left)));
            case 'k' -> draft.key = Optional.of(keyOf(value(word, left)));
            case 'c' -> requireInternet(value(word, left));
            case 'r' -> {}
            case 'u' -> draft.show = draft.show.with(DigPart.MICROSECONDS, true);
            default -> throw DigRefused.dashed(word);
        }
    }

    /** What stands right behind the letter, or the next word. */
    private static String value(String word, Deque<String> left) {
        if (word.length() > 2) {
            return word.substring(2);
        }
        if (left.isEmpty()) {
            throw new CallProblem("Something is missing behind " + word + ".");
        }
        return left.removeFirst();
    }

    private void reverse(String text) {
        IpAddress address;
        try {
            address = IpAddress.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem("-x takes an address: " + unreadable.getMessage(), unreadable);
        }
        name(ReverseName.of(address).toString());
        type = type.isPresent() ? type : Optional.of(RecordType.PTR);
    }

    private static boolean incremental(String text) {
        return text.regionMatches(true, 0, "IXFR", 0, 4) && (text.length() == 4 || text.charAt(4) == '=');
    }

    /** The type IXFR, and the serial behind its equals sign. */
    private RecordType since(String text) {
        String serial = text.length() > 4 ? text.substring(5) : "";
        if (!serial.matches("[0-9]{1,10}") || Long.parseLong(serial) > 0xffff_ffffL) {
            throw new CallProblem("IXFR needs the serial from which on changes are asked for, as in IXFR=2026112201.");
        }
        draft.since = OptionalLong.of(Long.parseLong(serial));
        return IXFR;
    }

    private RecordType type(String text) {
        if (incremental(text)) {
            return since(text);
        }
        return RecordType.find(text)
                .orElseThrow(() -> new CallProblem(
                        "\"" + text + "\" is not a record type; write its mnemonic (A, CNAME, ...) or TYPEnnn."));
    }

    static int port(String text) {
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > MOST_PORT) {
            throw new CallProblem("\"" + text + "\" is no port; ports are 1 to 65535.");
        }
        return port;
    }

    private static TsigKey key(String text) {
        try {
            return TsigKey.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem("-y: " + unreadable.getMessage(), unreadable);
        }
    }

    private static TsigKey keyOf(String file) {
        try {
            return TsigKey.ofFile(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new CallProblem("The key file " + file + " cannot be read.", unreadable);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem("The key file " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static void requireInternet(String text) {
        if (!text.equalsIgnoreCase("IN")) {
            throw new CallProblem("Only the class IN is asked here, not " + text + ".");
        }
    }
}
