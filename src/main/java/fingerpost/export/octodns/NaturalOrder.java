package fingerpost.export.octodns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order that octoDNS wants keys in ({@code enforce_order}): numbers in names count as numbers, so a2 stands before a10. */
final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            String left = first.get(i);
            String right = second.get(i);
            int order = i % 2 == 0 ? left.compareTo(right) : number(left, right);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(first.size(), second.size());
        return order == 0 ? one.compareTo(other) : order;
    }

    /** What is no number, then a number, and so on. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit != (parts.size() % 2 == 1)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(text.charAt(i));
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static int number(String left, String right) {
        String one = left.replaceFirst("^0+", "");
        String other = right.replaceFirst("^0+", "");
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }
}
