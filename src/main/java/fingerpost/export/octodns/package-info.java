/**
 * octoDNS 1.x: {@code octodns.yaml}, its configuration with a source of YAML files and a target to be replaced, and a file for
 * each zone. Formats after octoDNS's own documentation (docs/records.rst, docs/dynamic_records.rst, docs/configuration.rst) and
 * its sources (octodns/record, octodns/provider/yaml.py); credentials stand in the environment ({@code env/NAME}).
 *
 * <p>octoDNS speaks to providers: what of dynamic records, ALIAS, {@code status} and types a provider can do, it says itself
 * when {@code octodns-sync} plans ({@code strict_supports}). octoDNS deletes from a provider what the files do not hold, so each
 * zone's file says how many record sets of the design are missing in it.
 *
 * <p>What it says exactly: fixed records; weights and canaries of single records (a pool with {@code weight} and {@code status:
 * up}, a weight of 0 as {@code status: down}); lines of networks and countries with such an answer each ({@code rules}).
 *
 * <p>What it cannot express: the SOA and announcements of instances; the order of records, which is the provider's; several
 * records of a pool in one answer; weights above 100, which are rounded; how often and how patiently health is checked, more
 * than one health check in a record set, an answer of nothing when none is healthy; hashing by asker; the nearest place; lines
 * without a default; policies of other types than A, AAAA and CNAME, and deeper nestings, of which the nearest plain records are
 * written; the TTL that follows health. Names have no escapes, so other octets than letters, digits, {@code - _ /} and a star
 * are refused; so are quotation marks and backslashes in CAA, texts that end in a backslash (octoDNS splits them without
 * end) or have one before a semicolon, a CNAME beside other data or at the apex, and what lies below a zone that is also in the
 * design. Records of types that octoDNS does not know have no generic form.
 */
@NullMarked
package fingerpost.export.octodns;

import org.jspecify.annotations.NullMarked;
