package fingerpost.export.powerdns;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The little of the Lua language that a record needs: an expression without operators. */
sealed interface Lua {
    /** A string in single quotation marks, of characters that neither Lua nor a zone file gives a meaning. */
    record Text(String text) implements Lua {
        private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9 ._:/=?&%~@,+*-]*");

        public Text {
            if (!isSafe(text)) {
                throw new IllegalArgumentException("A text of a Lua record has no quotation marks and no backslashes.");
            }
        }

        static boolean isSafe(String text) {
            return SAFE.matcher(text).matches();
        }
    }

    /** A whole number from 0. */
    record Whole(long value) implements Lua {
        public Whole {
            if (value < 0) {
                throw new IllegalArgumentException("A number of a Lua record is not below 0.");
            }
        }
    }

    /** The name of a variable or function, or {@code true}. */
    record Word(String name) implements Lua {
        public Word {
            requireName(name);
        }
    }

    /** {@code {first, second}}. */
    record Table(List<Lua> items) implements Lua {
        public Table {
            items = List.copyOf(items);
        }
    }

    /** {@code name(first, second)}. */
    record Call(String name, List<Lua> arguments) implements Lua {
        public Call {
            requireName(name);
            arguments = List.copyOf(arguments);
        }
    }

    static Lua text(String text) {
        return new Text(text);
    }

    static Lua whole(long value) {
        return new Whole(value);
    }

    static Lua table(Lua... items) {
        return new Table(Arrays.asList(items));
    }

    static Lua call(String name, Lua... arguments) {
        return new Call(name, Arrays.asList(arguments));
    }

    private static void requireName(String name) {
        if (!name.matches("[a-z]{2,20}")) {
            throw new IllegalArgumentException("A name in a Lua record has 2 to 20 small letters.");
        }
    }
}
