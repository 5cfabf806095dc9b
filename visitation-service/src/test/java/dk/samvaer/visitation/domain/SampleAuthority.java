package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.law.ComplaintPeriod;
import dk.samvaer.visitation.domain.law.ComplaintPeriods;
import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.law.LegalReferences;
import dk.samvaer.visitation.domain.law.PensionAges;
import dk.samvaer.visitation.domain.law.PostalDays;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.domain.register.CodeNames;
import dk.samvaer.visitation.domain.register.Unit;
import dk.samvaer.visitation.domain.register.Units;
import dk.samvaer.visitation.domain.rules.Authority;
import dk.samvaer.visitation.domain.vum.AssessmentMethod;
import dk.samvaer.visitation.domain.vum.AssessmentMethods;
import dk.samvaer.visitation.domain.vum.LevelBands;
import dk.samvaer.visitation.domain.vum.VumVersion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The invented authority of the sample case: its unit, names, legal references and methods. */
public final class SampleAuthority {
    public static final ComplaintPeriods PERIOD = ComplaintPeriods.always(
            new ComplaintPeriod(4, List.of(new PostalDays(LocalDate.of(2010, 1, 1), 6)), false));
    public static final LegalReferences LAW = new LegalReferences(List.of(
            law("sel-104-2014", "SEL_104", LocalDate.of(2014, 3, 20), LocalDate.of(2024, 1, 21)),
            law("sel-104-2024", "SEL_104", LocalDate.of(2024, 1, 22), null),
            law("sel-105-2024", "SEL_105", LocalDate.of(2024, 1, 22), null),
            law("sel-141-2024", "SEL_141", LocalDate.of(2024, 1, 22), null),
            law("rsl-66", "RSL_66", LocalDate.of(2014, 4, 22), null),
            law("rsl-67", "RSL_67", LocalDate.of(2014, 4, 22), null),
            law("rsl-72", "RSL_72", LocalDate.of(2014, 4, 22), null),
            law("fvl-19", "FVL_19", LocalDate.of(2014, 4, 22), null),
            law("fvl-22", "FVL_22", LocalDate.of(2014, 4, 22), null),
            law("fvl-24", "FVL_24", LocalDate.of(2014, 4, 22), null),
            law("fvl-25", "FVL_25", LocalDate.of(2014, 4, 22), null)));
    public static final PensionAges PENSION_AGES = new PensionAges(
            Dated.always(Period.ofMonths(3)),
            0,
            Period.ofYears(1),
            List.of(
                    new PensionAges.Row(null, null, Period.ofYears(67)),
                    new PensionAges.Row(LocalDate.of(1971, 1, 1), LocalDate.of(2025, 12, 31), Period.ofYears(70))));
    public static final Unit UNIT = new Unit(
            "Visitation for Handicap og Psykiatri",
            "Næstved Kommune",
            List.of("Prøvegade 1", "4700 Næstved"),
            "visitation@kommune.example",
            "00 00 00 00",
            List.of("Mandag til torsdag kl. 9-15", "Fredag kl. 9-12"),
            null);
    public static final CodeNames NAMES = new CodeNames(List.of(
            new CodeName("nsv", "Næstved Sociale Virksomhed", null),
            new CodeName("nsv", "Sociale Tilbud Næstved", LocalDate.of(2027, 1, 1))));
    public static final Authority AUTHORITY = new Authority(new Units(List.of(UNIT)), NAMES, LAW, PERIOD, PENSION_AGES);
    public static final AssessmentMethods METHODS = new AssessmentMethods(
            List.of(
                    new AssessmentMethod(VumVersion.V1_0, null, LocalDate.of(2020, 12, 31)),
                    new AssessmentMethod(VumVersion.V2_0, LocalDate.of(2021, 1, 1), null)),
            Dated.always(new LevelBands(List.of(0, 25, 50, 75, 100))));

    private SampleAuthority() {}

    /** The same, but without a row for this paragraph. */
    public static Authority without(String key) {
        var rest = LAW.all().stream().filter(it -> !it.key().equals(key)).toList();
        return new Authority(new Units(List.of(UNIT)), NAMES, new LegalReferences(rest), PERIOD, PENSION_AGES);
    }

    private static LegalReference law(String id, String key, LocalDate from, @Nullable LocalDate to) {
        return new LegalReference(
                id, key, key, "lov nr. 1 af 1. januar 2014", "What the paragraph says.", from, to, null);
    }
}
