package fingerpost.export.nginx;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which variables a configuration uses, so that only those are made. */
final class Variables {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([a-z_]+)");

    private Variables() {}

    static Set<String> in(Collection<? extends List<? extends Node>> files) {
        Set<String> names = new TreeSet<>();
        files.forEach(nodes -> collect(nodes, names));
        return names;
    }

    private static void collect(List<? extends Node> nodes, Set<String> names) {
        for (Node node : nodes) {
            if (node instanceof Directive directive) {
                directive.arguments().stream()
                        .filter(word -> word.indexOf('$') >= 0)
                        .forEach(word -> collect(word, names));
                directive.block().ifPresent(block -> collect(block, names));
            }
        }
    }

    private static void collect(String word, Set<String> names) {
        Matcher found = VARIABLE.matcher(word);
        while (found.find()) {
            names.add(found.group(1));
        }
    }
}
