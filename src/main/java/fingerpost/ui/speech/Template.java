package fingerpost.ui.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places, and what another language says for it: {@code {0}} stands in both for a value, and
 * {@code {0+}} in the other language for a value that is itself made of words, {@code {0#}} for a number.
 *
 * @param literals what stands before, between and behind the places, one more than there are places
 * @param places the numbers of the places, in the order of the sentence
 * @param said the sentence of the other language
 */
record Template(List<String> literals, List<Integer> places, String said) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)([+#]?)}");

    Template {
        literals = List.copyOf(literals);
        places = List.copyOf(places);
    }

    static Template of(String english, String said) {
        List<String> literals = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(english);
        int from = 0;
        while (place.find()) {
            literals.add(english.substring(from, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            from = place.end();
        }
        literals.add(english.substring(from));
        return new Template(literals, places, said);
    }

    /** How much of the sentence is fixed; of two templates for a sentence the one with more is meant. */
    int fixed() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /** What stands at the places of that sentence, each value as short as it can be; nothing for another sentence. */
    Optional<List<String>> values(String sentence) {
        String first = literals.getFirst();
        String last = literals.getLast();
        int end = sentence.length() - last.length();
        if (places.isEmpty()) {
            return sentence.equals(first) ? Optional.of(List.of()) : Optional.empty();
        }
        if (end < first.length() || !sentence.startsWith(first) || !sentence.endsWith(last)) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>(places.size());
        int from = first.length();
        for (String literal : literals.subList(1, literals.size() - 1)) {
            int to = sentence.indexOf(literal, from);
            if (to < 0 || to + literal.length() > end) {
                return Optional.empty();
            }
            values.add(sentence.substring(from, to));
            from = to + literal.length();
        }
        values.add(sentence.substring(from, end));
        return Optional.of(values);
    }

    /** The sentence of the other language with those values. */
    String filled(List<String> values, UnaryOperator<String> words) {
        return PLACE.matcher(said).replaceAll(place -> {
            String value = values.get(places.indexOf(Integer.valueOf(place.group(1))));
            return Matcher.quoteReplacement(
                    switch (place.group(2)) {
                        case "+" -> words.apply(value);
                        case "#" -> Numbers.written(value);
                        default -> value;
                    });
        });
    }
}
