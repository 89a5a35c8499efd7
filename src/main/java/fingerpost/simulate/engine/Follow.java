package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Door;

/** How the clients of one cache come from the host of a URL to a connection. */
final class Follow {
    private static final int MOST_ALIASES = 8;

    private final CacheRun run;
    private final Lookups lookups;
    private final ByService services;

    Follow(CacheRun run, Lookups lookups, ByService services) {
        this.run = run;
        this.lookups = lookups;
        this.services = services;
    }

    /** Looks the host up where the request begins with its addresses; says whether it does. */
    boolean looks(int cell, int host, int url, long now, int era, int bin) {
        if (services.service(cell, url) >= 0) {
            return false;
        }
        look(host, services.asksHttps(cell, url), now, era, bin);
        return true;
    }

    /** What the request meets, whose first URL {@link #looks} has been asked for; refused stands for a host without an address, silent for no connection. */
    Door go(int cell, int host, int url, long now, int era, int bin, boolean isFirst) {
        int service = services.service(cell, url);
        if (service >= 0) {
            return bySrv(service, url, now, era, bin, isFirst);
        }
        if (!isFirst) {
            look(host, services.asksHttps(cell, url), now, era, bin);
        }
        return lookups.binding < 0 ? connect(url, url, now, isFirst) : byHttps(url, now, era, bin, isFirst);
    }

    /** By SRV records (RFC 2782): one target after another until one takes the connection. */
    private Door bySrv(int service, int url, long now, int era, int bin, boolean isFirst) {
        int answer = lookups.service(service, now, era, bin);
        run.took += lookups.took;
        int count = services.arrangeSrv(answer);
        Door met = CacheRun.REFUSED;
        for (int i = 0; i < count && (met == CacheRun.REFUSED || met == CacheRun.SILENT); i++) {
            int target = services.target(i);
            look(services.led(target), false, now, era, bin);
            if (lookups.hasAddress()) {
                met = run.connect(services.way(url, target), url, now, isFirst && met == CacheRun.REFUSED);
            }
        }
        return met;
    }

    /** By the HTTPS records that have been found beside the addresses (RFC 9460 section 3). */
    private Door byHttps(int url, long now, int era, int bin, boolean isFirst) {
        int way = url;
        for (int aliases = 0; aliases < MOST_ALIASES; aliases++) {
            if (lookups.binding < 0) {
                return connect(way, url, now, isFirst);
            }
            int count = services.arrangeHttps(lookups.binding);
            int target = services.target(0);
            if (!services.isAlias(target) || services.led(target) < 0) {
                return oneOf(count, url, now, era, bin, isFirst);
            }
            look(services.led(target), true, now, era, bin);
            way = services.overTls(url);
        }
        return CacheRun.REFUSED;
    }

    /** One after another, and at last the owner of the records as it is without them. */
    private Door oneOf(int count, int url, long now, int era, int bin, boolean isFirst) {
        int four = lookups.four;
        int six = lookups.six;
        Door met = CacheRun.REFUSED;
        for (int i = 0; i <= count && (met == CacheRun.REFUSED || met == CacheRun.SILENT); i++) {
            int led = i < count ? services.led(services.target(i)) : -1;
            if (led >= 0) {
                look(led, false, now, era, bin);
            } else {
                lookups.four = four;
                lookups.six = six;
            }
            if (lookups.hasAddress()) {
                int way = i < count ? services.way(url, services.target(i)) : services.overTls(url);
                met = run.connect(way, url, now, isFirst && met == CacheRun.REFUSED);
            }
        }
        return met;
    }

    private void look(int host, boolean asksHttps, long now, int era, int bin) {
        lookups.addresses(host, asksHttps, now, era, bin);
        run.took += lookups.took;
    }

    private Door connect(int way, int url, long now, boolean isFirst) {
        return lookups.hasAddress() ? run.connect(way, url, now, isFirst) : CacheRun.REFUSED;
    }
}
