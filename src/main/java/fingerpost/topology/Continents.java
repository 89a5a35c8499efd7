package fingerpost.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which countries lie on which continent, by their codes: ISO 3166-1 and the two letters that providers of DNS use (AF, AN, AS, EU,
 * NA, OC, SA), as octoDNS's octodns/record/geo_data.py has them.
 */
public final class Continents {
    private static final Map<String, String> COUNTRIES = Map.of(
            "AF",
            "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ"
                    + " NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
            "AN",
            "AQ BV HM TF",
            "AS",
            "AE AF AM AZ BD BH BN BT CC CN CX CY GE HK ID IL IN IO IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV"
                    + " MY NP OM PH PK PS QA SA SG SY TH TJ TM TR TW UZ VN YE",
            "EU",
            "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME"
                    + " MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA",
            "NA",
            "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX"
                    + " TC TT US VC VG VI",
            "OC",
            "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
            "SA",
            "AR BO BR CL CO EC FK GF GS GY PE PY SR UY VE");

    private Continents() {}

    /** The continent of the country; empty where it is not known. */
    public static Optional<String> of(String country) {
        return COUNTRIES.entrySet().stream()
                .filter(each -> List.of(each.getValue().split(" ")).contains(country))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    /** The countries of the continent, in the order of their codes; none where there is no such continent. */
    public static List<String> countries(String continent) {
        String countries = COUNTRIES.get(continent);
        return countries == null ? List.of() : List.of(countries.split(" "));
    }
}
