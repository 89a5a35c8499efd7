package fingerpost.export.dnscontrol;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code dnsconfig.js}: variables, then a call of {@code D()} for each zone.
 *
 * @param variables the calls that make them, as {@code var NAME = call;}
 */
record Script(List<Variable> variables, List<Zone> zones) {
    /** What stands for a value in the script. */
    sealed interface Term {}

    /** A string; half a character cannot be one. */
    record Text(String text) implements Term {
        public Text {
            if (text.codePoints()
                    .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
                throw new IllegalArgumentException("No half of a character stands in a script.");
            }
        }
    }

    record Whole(long number) implements Term {}

    /** A variable, ours or DNSControl's. */
    record Word(String word) implements Term {
        public Word {
            requireWord(word);
        }
    }

    record Call(String function, List<Term> arguments) implements Term {
        public Call {
            requireWord(function);
            arguments = List.copyOf(arguments);
        }

        static Call of(String function, Term... arguments) {
            return new Call(function, List.of(arguments));
        }

        Call with(Term argument) {
            List<Term> more = new ArrayList<>(arguments);
            more.add(argument);
            return new Call(function, more);
        }
    }

    record Variable(String name, Call value) {
        Variable {
            requireWord(name);
        }
    }

    /** @param remark what a reader should know of it; may be empty */
    record Zone(String remark, Call call) {}

    Script {
        variables = List.copyOf(variables);
        zones = List.copyOf(zones);
    }

    static Text text(Object text) {
        return new Text(text.toString());
    }

    private static void requireWord(String word) {
        if (!word.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("\"" + word + "\" is no word of a script.");
        }
    }
}
