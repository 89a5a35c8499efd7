package fingerpost.wire;

import java.time.Duration;

/** Every bound of live work in one place, each with its reason; one question never becomes a storm. */
public final class Limits {
    /** The largest datagram asked for: what crosses every path unfragmented (DNS flag day 2020). */
    public static final int UDP_SIZE = 1232;
    /** One try over UDP; Knot Resolver waits as long, PowerDNS 1.5 s. */
    public static final Duration TRY = Duration.ofMillis(1500);
    /** Two tries of 1.5 s: a silent server costs 3 s, within the 3.5 s that a whole report may take. */
    public static final int TRIES = 2;
    /** One try of the dig command: as long as dig waits. */
    public static final Duration DIG_TRY = Duration.ofSeconds(5);
    /** Tries of the dig command: as many as dig makes. */
    public static final int DIG_TRIES = 3;
    /** dig allows any; more than this is a load test, not a question. */
    public static final int MOST_TRIES = 10;

    /** Encrypted queries are filled up to a multiple of so many octets, so that their length tells nothing (RFC 8467 section 4.1). */
    public static final int PADDING = 128;
    /** The largest block that queries are padded to, as for dig. */
    public static final int MOST_PADDING = 512;
    /** One try may take a minute: as long as a person waits who asked for it. */
    public static final Duration LONGEST_TRY = Duration.ofSeconds(60);
    /** Links of CNAME and DNAME that are followed; dnsjava and dnspython give up here too. */
    public static final int CHAIN = 16;
    /** Packets for one trace (PowerDNS 50, Knot 100, Unbound 200). */
    public static final int PACKETS = 60;
    /** Packets where every server of every zone is asked: thirteen servers of two families on four levels, and their SOA. */
    public static final int SURVEY_PACKETS = 400;
    /** Time for one trace. */
    public static final Duration TRACE = Duration.ofSeconds(15);
    /** How deep the names of name servers may depend on each other (BIND 7, PowerDNS 16, Hickory 24). */
    public static final int DEPTH = 7;
    /** Name servers of one delegation that are kept (BIND 13); the root has as many. */
    public static final int SERVERS = 13;
    /** Name server names without glue that are looked up for one delegation: the cure of NXNSAttack (CVE-2020-8616). */
    public static final int GLUELESS = 5;
    /** Referrals of one trace; a name has at most 127 labels, real ones fewer than ten. */
    public static final int REFERRALS = 32;
    /** Records of one RRset that are shown (PowerDNS keeps 256); the rest is counted. */
    public static final int RECORDS_SHOWN = 256;
    /** A message over TCP, by its 16 bit length (RFC 1035 section 4.2.2). */
    public static final int TCP_SIZE = 65535;
    /** Datagrams that do not fit before the rest of a try goes to TCP: a flood means that somebody forges. */
    public static final int STRAYS = 1000;
    /** How long a better reply is awaited once one came that almost fits: as an answer from nearby takes. */
    public static final Duration BETTER_REPLY = Duration.ofMillis(50);
    /** Patience for each message of a zone transfer: large zones are read from a disk first. */
    public static final Duration TRANSFER = Duration.ofSeconds(10);
    /** Queries a second to one server that is not on this machine: what a person's questions need, and no load. */
    public static final int PER_SECOND_PER_SERVER = 10;
    /** Queries a second to all servers that are not on this machine. */
    public static final int PER_SECOND = 50;
    /** Questions in flight to one server that is not on this machine. */
    public static final int IN_FLIGHT_PER_SERVER = 20;
    /** Questions of a batch in flight to a server on this machine; more make nothing faster. */
    public static final int BULK_WINDOW = 100;
    /** Questions of a batch without an answer, one after the other, after which the server counts as gone. */
    public static final int BULK_GIVE_UP = 1000;
    /** Records of a zone transfer that are read. */
    public static final int TRANSFER_RECORDS = 2_000_000;
    /** Packets to validate one trace: a DS and a DNSKEY of each zone, and each link of a chain once more with signatures. */
    public static final int VALIDATION_PACKETS = 120;
    /** Signatures of one RRset that are tried; Unbound tries as many (the cure of KeyTrap, CVE-2023-50387). */
    public static final int SIGNATURES = 8;
    /** Keys that one signature is tried with: tags may collide, but hardly ever do (Unbound allows 4 collisions). */
    public static final int KEYS_OF_ONE_TAG = 4;
    /** Additional iterations of NSEC3 that are computed; BIND, Knot Resolver and PowerDNS draw the line here (RFC 9276 section 3.2). */
    public static final int NSEC3_ITERATIONS = 50;

    /** One connection to a web server with its handshake, and again its answer. */
    public static final Duration WEB = Duration.ofSeconds(3);
    /** Connections that begin in a second to addresses not on this machine: a look, not a load. */
    public static final int WEB_PER_SECOND = 5;
    /** Connections of one survey: eight addresses with four ports, and as much again for names and redirects. */
    public static final int WEB_PROBES = 64;
    /** The header of an HTTP response; nginx itself buffers 32 kB at most. */
    public static final int WEB_HEADER = 65_536;
    /** Octets of a body that are read: enough for every page that says what is wrong. */
    public static final int WEB_BODY = 65_536;
    /** Redirects that are followed; browsers give up after 20, people long before. */
    public static final int REDIRECTS = 10;

    /** Servers of one zone that an import asks everything: two can disagree, a third says who is right. */
    public static final int IMPORT_SERVERS = 3;
    /** Zones of one import: a site has a handful; more are another import. */
    public static final int IMPORT_ZONES = 12;
    /** Names of one zone that are asked for: the well-known ones, a person's list and what the records lead to. */
    public static final int IMPORT_NAMES = 1000;
    /** Rounds of names that records of earlier rounds lead to: as long as a chain may be. */
    public static final int IMPORT_ROUNDS = CHAIN;
    /** Names outside that one import follows: each costs a trace of both families. */
    public static final int IMPORT_TARGETS = 32;
    /** Of them followed at the same time: a dead one must not hold up the rest. */
    public static final int IMPORT_TARGETS_AT_ONCE = 8;
    /** Record sets of one transferred zone: what a document can hold and a person can look at. */
    public static final int IMPORT_SETS = 50_000;
    /** Hosts whose web servers an import looks at, over plain HTTP and TLS. */
    public static final int IMPORT_HOSTS = 24;

    private Limits() {}
}
