package fingerpost.architecture.faults.layout;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

final class Remembers {
    static int count;
    static final int[] OPEN = {1};
    static final AtomicLong NEXT = new AtomicLong();
    static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
    private static final int[] INNOCENT = {1};

    private Remembers() {}

    static int innocent() {
        return INNOCENT[0];
    }
}
