package org.twinning.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twinning.RegisterTest;
import org.twinning.agreement.AgreementCorrections;
import org.twinning.agreement.AgreementKind;
import org.twinning.agreement.AgreementRegister;
import org.twinning.agreement.Citation;
import org.twinning.agreement.Closing;
import org.twinning.agreement.Corrected;
import org.twinning.agreement.EndingKind;
import org.twinning.agreement.Grounds;
import org.twinning.agreement.Intention;
import org.twinning.agreement.NoticePeriod;
import org.twinning.agreement.PaperTerms;
import org.twinning.agreement.ProlongationKind;
import org.twinning.agreement.Prolonging;
import org.twinning.agreement.Proposal;
import org.twinning.agreement.Signing;
import org.twinning.agreement.Standing;
import org.twinning.agreement.StepKind;
import org.twinning.agreement.TermsRegister;
import org.twinning.document.DocumentKind;
import org.twinning.document.DocumentLanguage;
import org.twinning.document.DocumentRegister;
import org.twinning.document.Examined;
import org.twinning.document.Media;
import org.twinning.document.NewDocument;
import org.twinning.document.OriginalRegister;
import org.twinning.document.OriginalRegister.NewKeeping;
import org.twinning.document.OriginalsReader;
import org.twinning.document.Subject;
import org.twinning.event.Act;
import org.twinning.event.AgendaRegister;
import org.twinning.event.EventFact;
import org.twinning.event.EventRegister;
import org.twinning.event.Outcome;
import org.twinning.event.PlannedEvent;
import org.twinning.event.Preparation;
import org.twinning.event.Protocol;
import org.twinning.event.Readiness;
import org.twinning.event.SigningDay;
import org.twinning.followup.ActionItem;
import org.twinning.followup.ContactKind;
import org.twinning.followup.ContactPerson;
import org.twinning.followup.FollowUpCatalogue;
import org.twinning.followup.FollowUpCorrections;
import org.twinning.followup.FollowUpFact;
import org.twinning.followup.FollowUpRegister;
import org.twinning.followup.NewVisit;
import org.twinning.followup.VisitRegister;
import org.twinning.platform.AsOf;
import org.twinning.platform.LocalText;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.Span;
import org.twinning.territory.Basis;
import org.twinning.territory.Genitive;
import org.twinning.territory.LegalForm;
import org.twinning.territory.Level;
import org.twinning.territory.Naming;
import org.twinning.territory.NewTerritory;
import org.twinning.territory.OfficeHolder;
import org.twinning.territory.OfficeRegister;
import org.twinning.territory.OutlineRegister;
import org.twinning.territory.Succession;
import org.twinning.territory.SuccessionKind;
import org.twinning.territory.TerritoryRegister;
import org.twinning.territory.Whereabouts;

/** What the trail keeps of a change is the whole of it, and every field of it has a name in each of the three languages. */
@RegisterTest
@Transactional
class AuditFieldsTest {

    private static final LocalText OCCASION = new LocalText("Форум", null, null);
    private static final LocalText PLACE = new LocalText("Гродно", null, null);
    private static final Citation PAPER = new Citation("Газета", "Подписано", null, null);
    private static final PlannedDate PAST = PlannedDate.day(2022, 6, 30);
    private static final Span VISIT_DATES = new Span(PAST, PlannedDate.day(2022, 7, 1));

    @Autowired
    private AgreementRegister agreements;

    @Autowired
    private TermsRegister terms;

    @Autowired
    private AgreementCorrections agreementCorrections;

    @Autowired
    private EventRegister events;

    @Autowired
    private AgendaRegister agenda;

    @Autowired
    private SigningDay signingDay;

    @Autowired
    private TerritoryRegister territories;

    @Autowired
    private OfficeRegister offices;

    @Autowired
    private OutlineRegister outlines;

    @Autowired
    private FollowUpRegister followUp;

    @Autowired
    private VisitRegister visits;

    @Autowired
    private FollowUpCorrections corrections;

    @Autowired
    private FollowUpCatalogue followUpCatalogue;

    @Autowired
    private DocumentRegister documents;

    @Autowired
    private OriginalRegister originals;

    @Autowired
    private OriginalsReader originalsReader;

    @Autowired
    private EntityManager entities;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyFieldHasItsNameInEveryLanguage() {
        changeEverything();
        List<String> fields = fields("%");
        List<String> nameless = new ArrayList<>();
        for (String language : List.of("en", "ru", "be")) {
            for (String field : fields) {
                String key = "audit.field." + field.replaceAll("[.].*", "");
                if (messages.getMessage(key, new Object[] {"X"}, null, Locale.forLanguageTag(language)) == null) {
                    nameless.add(key + " in " + language);
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void keepsTheWholeOfAChangeToAnAgreement() {
        changeEverything();
        assertThat(fields("audit.agreement.proposed"))
                .contains("kind", "title", "proposedOn", "areas", "programme", "partner.BY-HO");
        assertThat(fields("audit.agreement.planned")).contains("planned", "announcedOn", "place", "event");
        assertThat(fields("audit.agreement.signed"))
                .contains(
                        "signature.BY-HO-VETKA",
                        "signatory.BY-HO-VETKA",
                        "post.BY-HO-VETKA",
                        "place",
                        "event",
                        "partner.BY-HO-VETKA");
    }

    private void keepPapers() {
        try {
            Path scan = Files.write(Files.createTempFile("scan", ".pdf"), new byte[] {1});
            Examined first = new Examined(scan, "a.pdf", Media.PDF, 1, "0".repeat(64), 1);
            Examined second = new Examined(scan, "b.pdf", Media.PDF, 1, "1".repeat(64), 1);
            long id = documents.attach(
                    new NewDocument(
                            Subject.agreement("TW-2022-002"), DocumentKind.TEXT, DocumentLanguage.RU, "Текст", PAST),
                    first);
            documents.addVersion(id, second);
            documents.withdraw(id, "не то соглашение");
            documents.putBack(id, "то самое");
            Files.delete(scan);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void lendOriginals() {
        String number = "TW-2022-002";
        LocalDate day = LocalDate.of(2023, 2, 1);
        originals.enter(number, new NewKeeping("BY-HO-CHECHERSK", DocumentLanguage.RU, "Отдел", "дело 1", PAST));
        originals.move(
                number, 1, new NewKeeping(null, DocumentLanguage.RU, "Архив", null, PlannedDate.day(2022, 9, 1)));
        originals.lend(number, 1, "Музей", day, day);
        originals.giveBack(number, 1, day);
        originals.certify(number, "Минск", day, "И. Соколова");
        originals.annul(
                number, originalsReader.of(number, AsOf.of(day)).copies().get(0).id(), day, "не хватало страницы");
    }

    private void drawOutlines() {
        String outline =
                "{'type':'FeatureCollection','features':[{'type':'Feature','properties':{'code':'BY-HO-VETKA'},"
                        + "'geometry':{'type':'Polygon','coordinates':[[[30.9,52.4],[31.6,52.4],[31.6,52.8],[30.9,52.8],[30.9,52.4]]]}}]}";
        byte[] file = outline.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        outlines.takeBack(outlines.load(file, "Пример"), "Ошибка");
    }

    private void followEverythingUp() {
        String number = "TW-2022-002";
        LocalDate day = LocalDate.of(2023, 2, 1);
        followUp.answerForAgreement(number, "admin", day);
        followUp.answerForAgreement(number, null, day.plusDays(1));
        followUp.answerForRegion("BY-HO", "admin", day);
        followUp.name(number, new ContactPerson(0, "BY-HO-CHECHERSK", "Иванова", "зам", "12345", "a@b.by", day, null));
        followUp.endPerson(
                number,
                followUpCatalogue.of(number, AsOf.of(day)).people().get(0).id(),
                day);
        followUp.recordContact(number, ContactKind.LETTER, PAST, "Ярмарка");
        followUp.agree(number, "Ярмарка", "Отдел", PAST, PAST.firstDay());
        followUp.agree(number, "Обмен", "Отдел", PAST, PAST.firstDay());
        List<ActionItem> items = followUpCatalogue.items(number, AsOf.of(day));
        followUp.recordResult(number, items.get(0).id(), PAST, "Прошла");
        followUp.strike(number, items.get(1).id());
        long visit =
                visits.record(new NewVisit(OCCASION, VISIT_DATES, PLACE, List.of(PLACE), Set.of(number), day, PAPER));
        visits.receiveReport(visit, day, "Три договора");
        correctTheFollowUp(visit, day);
    }

    private void correctTheFollowUp(long visit, LocalDate day) {
        Grounds grounds = new Grounds("Описка", "И. Соколова", PAPER);
        corrections.correctContact(last("contact"), ContactKind.CALL, PAST, "Ярмарка", grounds);
        corrections.correctPerson(
                last("contact_person"),
                new ContactPerson(0, "BY-HO-CHECHERSK", "Петрова", "глава", "54321", "c@d.by", day, day),
                grounds);
        corrections.correctVisit(
                last("visit_particulars"),
                new NewVisit(PLACE, Span.of(PAST), OCCASION, List.of(), Set.of("TW-2022-001"), day.plusDays(1), null),
                grounds);
        corrections.takeBack(FollowUpFact.REPORT, last("visit_report"), grounds);
        corrections.takeBack(FollowUpFact.RESPONSIBLE, last("responsibility"), grounds);
        corrections.takeBack(FollowUpFact.RESULT, last("action_result"), grounds);
    }

    private long last(String table) {
        return jdbc.sql("select max(id) from " + table + " where withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    private void changeEverything() {
        followEverythingUp();
        keepPapers();
        lendOriginals();
        drawOutlines();
        LocalDate day = LocalDate.of(2022, 2, 1);
        String number = agreements.propose(new Proposal(
                AgreementKind.TWINNING,
                OCCASION,
                "LIP-BY-2022",
                day,
                List.of(
                        new Proposal.Side("RU-LIP-DANKOVSKY", Standing.PROVISIONAL),
                        new Proposal.Side("BY-HO", Standing.TO_BE_NAMED)),
                Set.of("culture", "trade"),
                PAPER));
        long past = events.plan(new PlannedEvent(OCCASION, PAST, PLACE, null, PAPER));
        long ahead = events.plan(new PlannedEvent(OCCASION, PlannedDate.year(2099), PLACE, null, null));
        agreements.plan(number, new Intention(PAST, day, past, PLACE, PAPER));
        agreements.identifyPartner(number, version(number), 1, "BY-HO-VETKA", Standing.PROVISIONAL, null, null);
        events.putOnAgenda(ahead, eventVersion(ahead), Set.of(number));
        agenda.arrange(ahead, eventVersion(ahead), Map.of(number, new AgendaRegister.Seat("1", "7")));
        agenda.prepare(
                ahead,
                number,
                1,
                new Preparation(
                        "1",
                        "7",
                        Map.of(
                                Readiness.TEXT,
                                new Preparation.Agreed(day, null),
                                Readiness.MINISTRY,
                                new Preparation.Agreed(day, "МИД"),
                                Readiness.AUTHORITY,
                                new Preparation.Agreed(day, null)),
                        Map.of(0, new Preparation.Hand("И. И. Иванов", "глава"))));
        UUID act = UUID.randomUUID();
        signingDay.decide(
                ahead,
                number,
                new Act(act, Outcome.MOVED, day, Instant.EPOCH, null, "Болезнь", PlannedDate.year(2097)),
                "Ошибка");
        signingDay.takeBack(ahead, number, act, "Ошибка");
        entities.flush();
        events.reschedule(ahead, eventVersion(ahead), PlannedDate.year(2098), PLACE);
        events.takeOffAgenda(ahead, eventVersion(ahead), number);
        events.cancel(ahead, eventVersion(ahead), day, "Болезнь");
        events.recordSigning(
                number,
                version(number),
                new Signing(
                        PAST,
                        List.of(
                                new Signing.Signer(0, "И. И. Иванов", "глава", null, false),
                                new Signing.Signer(1, "П. П. Пятроў", "старшыня", null, true)),
                        past,
                        PLACE,
                        PAPER),
                null);
        Grounds grounds = new Grounds("Описка", "И. И. Иванов", PAPER);
        for (EventFact fact : List.of(EventFact.OCCASION, EventFact.PLACE, EventFact.HOST)) {
            events.correct(past, eventVersion(past), fact, new LocalText("Иначе", null, null), grounds);
        }
        events.correctCancellation(ahead, eventVersion(ahead), day.minusDays(1), "Болезнь гостя", grounds);
        events.takeBackCancellation(ahead, eventVersion(ahead), grounds);
        events.recordHeld(past, eventVersion(past), new Protocol(PAST, PLACE, Map.of(), PAPER));
        events.correctHeld(past, eventVersion(past), PlannedDate.month(2022, 6), grounds);
        entities.flush();
        liveOn(number);
    }

    @Test
    void everyFieldOfATerritoryHasItsNameInEveryLanguage() {
        changeTerritories();
        everyFieldHasItsNameInEveryLanguage();
        assertThat(fields("audit.territory.%"))
                .contains(
                        "name",
                        "nameBe",
                        "form",
                        "since",
                        "officialCode",
                        "founded",
                        "seat",
                        "seatEn",
                        "latitude",
                        "happened",
                        "successor",
                        "reason",
                        "paper",
                        "link",
                        "person",
                        "personGenitive",
                        "office",
                        "officeGenitiveBe",
                        "actingOn",
                        "until");
    }

    private void changeTerritories() {
        LocalText name = new LocalText("Новый район", "Новы раён", "New District");
        Basis basis = new Basis("Закон", "Закон № 1", "https://example.org/1", null);
        Naming naming = new Naming(null, LegalForm.DISTRICT, name, "Novy", "1");
        Whereabouts place = new Whereabouts(PlannedDate.year(2020), name, BigDecimal.TEN, BigDecimal.TEN);
        territories.enter(new NewTerritory("BY-HO-NEW", Level.DISTRICT, "BY-HO", naming, place, basis));
        territories.name("BY-HO-NEW", 0, new Naming(PlannedDate.year(2021), LegalForm.CITY, name, null, null), basis);
        entities.flush();
        territories.correctName("BY-HO-NEW", territories.version("BY-HO-NEW"), 1, null, basis);
        entities.flush();
        territories.correctPlace(
                "BY-HO-NEW", territories.version("BY-HO-NEW"), new Whereabouts(null, null, null, null), basis);
        entities.flush();
        territories.succeed(
                "BY-HO-VETKA",
                territories.version("BY-HO-VETKA"),
                new Succession(
                        SuccessionKind.SUCCESSION, PlannedDate.year(2023), Set.of(), Set.of("BY-HO-NEW"), basis));
        entities.flush();
        territories.takeSuccessionBack("BY-HO-VETKA", territories.version("BY-HO-VETKA"), basis);
        Genitive of = new Genitive("кого", "каго");
        offices.record(
                "BY-HO-NEW",
                new OfficeHolder(name, of, name, of, of, PlannedDate.year(2020), PlannedDate.year(2021)),
                basis);
        entities.flush();
    }

    private void liveOn(String number) {
        terms.agreeTerms(
                number,
                version(number),
                new PaperTerms(
                        null,
                        PaperTerms.Entry.CONDITION,
                        PAST,
                        "ратификация",
                        null,
                        12,
                        PaperTerms.Renewal.TACIT,
                        12,
                        NoticePeriod.months(3),
                        "ст. 9",
                        "Срок один год"),
                null);
        entities.flush();
        terms.prolong(
                number,
                version(number),
                new Prolonging(ProlongationKind.CONFIRMED, 1, PlannedDate.year(2023), null, null, "Проверено", null));
        entities.flush();
        terms.prolong(
                number,
                version(number),
                new Prolonging(
                        ProlongationKind.EXPRESS,
                        null,
                        PlannedDate.year(2025),
                        PlannedDate.year(2098),
                        null,
                        null,
                        PAPER));
        entities.flush();
        terms.end(
                number,
                version(number),
                new Closing(
                        EndingKind.TERMINATION,
                        0,
                        "OTHER",
                        "Письмо",
                        List.of(new Closing.Step(StepKind.SENT, PlannedDate.year(2025), "И. И. Иванов", "№ 5")),
                        null));
        entities.flush();
        terms.addSteps(
                number,
                version(number),
                0,
                List.of(new Closing.Step(StepKind.RECEIVED, PlannedDate.year(2025), null, null)),
                null);
        entities.flush();
        agreementCorrections.takeBack(
                number, version(number), Corrected.ENDING, 0, new Grounds("Ошибка", "Глава", null));
        entities.flush();
    }

    private List<String> fields(String sentence) {
        return jdbc.sql("select distinct jsonb_object_keys(before || after) from audit_entry where sentence like ?")
                .param(sentence)
                .query(String.class)
                .list();
    }

    private long version(String number) {
        entities.flush();
        return jdbc.sql("select version from agreement where number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private long eventVersion(long event) {
        entities.flush();
        return jdbc.sql("select version from signing_event where id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }
}
