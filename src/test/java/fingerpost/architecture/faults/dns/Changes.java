package fingerpost.architecture.faults.dns;

final class Changes {
    private int ttl;

    void change() {
        ttl++;
    }

    int ttl() {
        return ttl;
    }
}
