// Generated from data/ceasefire-2020; not edited by hand.
namespace ClaimMap;

public static partial class Ceasefire2020
{
    /// <summary>The ids of the map's sections.</summary>
    public static class Sections
    {
        /// <summary>Gets the id <c>front-matter</c>.</summary>
        public static SectionId FrontMatter { get; } = new("front-matter");

        /// <summary>Gets the id <c>lead</c>.</summary>
        public static SectionId Lead { get; } = new("lead");

        /// <summary>Gets the id <c>diplomatic-coup</c>.</summary>
        public static SectionId DiplomaticCoup { get; } = new("diplomatic-coup");

        /// <summary>Gets the id <c>balancing-act</c>.</summary>
        public static SectionId BalancingAct { get; } = new("balancing-act");

        /// <summary>Gets the id <c>political-will</c>.</summary>
        public static SectionId PoliticalWill { get; } = new("political-will");

        /// <summary>Gets the id <c>russian-intervention</c>.</summary>
        public static SectionId RussianIntervention { get; } = new("russian-intervention");

        /// <summary>Gets the id <c>minsk-format</c>.</summary>
        public static SectionId MinskFormat { get; } = new("minsk-format");

        /// <summary>Gets the id <c>ganja-report</c>.</summary>
        public static SectionId GanjaReport { get; } = new("ganja-report");

        /// <summary>Gets the id <c>pashinyan-pressure</c>.</summary>
        public static SectionId PashinyanPressure { get; } = new("pashinyan-pressure");

        /// <summary>Gets the id <c>winter-prospect</c>.</summary>
        public static SectionId WinterProspect { get; } = new("winter-prospect");

        /// <summary>Gets the id <c>three-way-compromise</c>.</summary>
        public static SectionId ThreeWayCompromise { get; } = new("three-way-compromise");

        /// <summary>Gets the id <c>conclusion</c>.</summary>
        public static SectionId Conclusion { get; } = new("conclusion");

        /// <summary>Gets the id <c>back-matter</c>.</summary>
        public static SectionId BackMatter { get; } = new("back-matter");
    }

    /// <summary>The ids of the map's passages.</summary>
    public static class Passages
    {
        /// <summary>Gets the id <c>p001</c>.</summary>
        public static PassageId P001 { get; } = new("p001");

        /// <summary>Gets the id <c>p002</c>.</summary>
        public static PassageId P002 { get; } = new("p002");

        /// <summary>Gets the id <c>p003</c>.</summary>
        public static PassageId P003 { get; } = new("p003");

        /// <summary>Gets the id <c>p004</c>.</summary>
        public static PassageId P004 { get; } = new("p004");

        /// <summary>Gets the id <c>p005</c>.</summary>
        public static PassageId P005 { get; } = new("p005");

        /// <summary>Gets the id <c>p006</c>.</summary>
        public static PassageId P006 { get; } = new("p006");

        /// <summary>Gets the id <c>p007</c>.</summary>
        public static PassageId P007 { get; } = new("p007");

        /// <summary>Gets the id <c>p008</c>.</summary>
        public static PassageId P008 { get; } = new("p008");

        /// <summary>Gets the id <c>p009</c>.</summary>
        public static PassageId P009 { get; } = new("p009");

        /// <summary>Gets the id <c>p010</c>.</summary>
        public static PassageId P010 { get; } = new("p010");

        /// <summary>Gets the id <c>p011</c>.</summary>
        public static PassageId P011 { get; } = new("p011");

        /// <summary>Gets the id <c>p012</c>.</summary>
        public static PassageId P012 { get; } = new("p012");

        /// <summary>Gets the id <c>p013</c>.</summary>
        public static PassageId P013 { get; } = new("p013");

        /// <summary>Gets the id <c>p014</c>.</summary>
        public static PassageId P014 { get; } = new("p014");

        /// <summary>Gets the id <c>p015</c>.</summary>
        public static PassageId P015 { get; } = new("p015");

        /// <summary>Gets the id <c>p016</c>.</summary>
        public static PassageId P016 { get; } = new("p016");

        /// <summary>Gets the id <c>p017</c>.</summary>
        public static PassageId P017 { get; } = new("p017");

        /// <summary>Gets the id <c>p018</c>.</summary>
        public static PassageId P018 { get; } = new("p018");

        /// <summary>Gets the id <c>p019</c>.</summary>
        public static PassageId P019 { get; } = new("p019");

        /// <summary>Gets the id <c>p020</c>.</summary>
        public static PassageId P020 { get; } = new("p020");

        /// <summary>Gets the id <c>p021</c>.</summary>
        public static PassageId P021 { get; } = new("p021");

        /// <summary>Gets the id <c>p022</c>.</summary>
        public static PassageId P022 { get; } = new("p022");

        /// <summary>Gets the id <c>p023</c>.</summary>
        public static PassageId P023 { get; } = new("p023");

        /// <summary>Gets the id <c>p024</c>.</summary>
        public static PassageId P024 { get; } = new("p024");

        /// <summary>Gets the id <c>p025</c>.</summary>
        public static PassageId P025 { get; } = new("p025");

        /// <summary>Gets the id <c>p026</c>.</summary>
        public static PassageId P026 { get; } = new("p026");

        /// <summary>Gets the id <c>p027</c>.</summary>
        public static PassageId P027 { get; } = new("p027");

        /// <summary>Gets the id <c>p028</c>.</summary>
        public static PassageId P028 { get; } = new("p028");

        /// <summary>Gets the id <c>p029</c>.</summary>
        public static PassageId P029 { get; } = new("p029");

        /// <summary>Gets the id <c>p030</c>.</summary>
        public static PassageId P030 { get; } = new("p030");

        /// <summary>Gets the id <c>p031</c>.</summary>
        public static PassageId P031 { get; } = new("p031");

        /// <summary>Gets the id <c>p032</c>.</summary>
        public static PassageId P032 { get; } = new("p032");

        /// <summary>Gets the id <c>p033</c>.</summary>
        public static PassageId P033 { get; } = new("p033");

        /// <summary>Gets the id <c>p034</c>.</summary>
        public static PassageId P034 { get; } = new("p034");

        /// <summary>Gets the id <c>p035</c>.</summary>
        public static PassageId P035 { get; } = new("p035");

        /// <summary>Gets the id <c>p036</c>.</summary>
        public static PassageId P036 { get; } = new("p036");

        /// <summary>Gets the id <c>p037</c>.</summary>
        public static PassageId P037 { get; } = new("p037");

        /// <summary>Gets the id <c>p038</c>.</summary>
        public static PassageId P038 { get; } = new("p038");

        /// <summary>Gets the id <c>p039</c>.</summary>
        public static PassageId P039 { get; } = new("p039");

        /// <summary>Gets the id <c>p040</c>.</summary>
        public static PassageId P040 { get; } = new("p040");

        /// <summary>Gets the id <c>p041</c>.</summary>
        public static PassageId P041 { get; } = new("p041");

        /// <summary>Gets the id <c>p042</c>.</summary>
        public static PassageId P042 { get; } = new("p042");

        /// <summary>Gets the id <c>p043</c>.</summary>
        public static PassageId P043 { get; } = new("p043");

        /// <summary>Gets the id <c>p044</c>.</summary>
        public static PassageId P044 { get; } = new("p044");

        /// <summary>Gets the id <c>p045</c>.</summary>
        public static PassageId P045 { get; } = new("p045");

        /// <summary>Gets the id <c>p046</c>.</summary>
        public static PassageId P046 { get; } = new("p046");

        /// <summary>Gets the id <c>p047</c>.</summary>
        public static PassageId P047 { get; } = new("p047");

        /// <summary>Gets the id <c>p048</c>.</summary>
        public static PassageId P048 { get; } = new("p048");

        /// <summary>Gets the id <c>p049</c>.</summary>
        public static PassageId P049 { get; } = new("p049");

        /// <summary>Gets the id <c>p050</c>.</summary>
        public static PassageId P050 { get; } = new("p050");

        /// <summary>Gets the id <c>p051</c>.</summary>
        public static PassageId P051 { get; } = new("p051");

        /// <summary>Gets the id <c>p052</c>.</summary>
        public static PassageId P052 { get; } = new("p052");

        /// <summary>Gets the id <c>p053</c>.</summary>
        public static PassageId P053 { get; } = new("p053");

        /// <summary>Gets the id <c>p054</c>.</summary>
        public static PassageId P054 { get; } = new("p054");

        /// <summary>Gets the id <c>p055</c>.</summary>
        public static PassageId P055 { get; } = new("p055");

        /// <summary>Gets the id <c>p056</c>.</summary>
        public static PassageId P056 { get; } = new("p056");

        /// <summary>Gets the id <c>p057</c>.</summary>
        public static PassageId P057 { get; } = new("p057");

        /// <summary>Gets the id <c>p058</c>.</summary>
        public static PassageId P058 { get; } = new("p058");

        /// <summary>Gets the id <c>p059</c>.</summary>
        public static PassageId P059 { get; } = new("p059");

        /// <summary>Gets the id <c>p060</c>.</summary>
        public static PassageId P060 { get; } = new("p060");

        /// <summary>Gets the id <c>p061</c>.</summary>
        public static PassageId P061 { get; } = new("p061");

        /// <summary>Gets the id <c>p062</c>.</summary>
        public static PassageId P062 { get; } = new("p062");

        /// <summary>Gets the id <c>p063</c>.</summary>
        public static PassageId P063 { get; } = new("p063");

        /// <summary>Gets the id <c>p064</c>.</summary>
        public static PassageId P064 { get; } = new("p064");

        /// <summary>Gets the id <c>p065</c>.</summary>
        public static PassageId P065 { get; } = new("p065");

        /// <summary>Gets the id <c>p066</c>.</summary>
        public static PassageId P066 { get; } = new("p066");

        /// <summary>Gets the id <c>p067</c>.</summary>
        public static PassageId P067 { get; } = new("p067");

        /// <summary>Gets the id <c>p068</c>.</summary>
        public static PassageId P068 { get; } = new("p068");

        /// <summary>Gets the id <c>p069</c>.</summary>
        public static PassageId P069 { get; } = new("p069");

        /// <summary>Gets the id <c>p070</c>.</summary>
        public static PassageId P070 { get; } = new("p070");

        /// <summary>Gets the id <c>p071</c>.</summary>
        public static PassageId P071 { get; } = new("p071");

        /// <summary>Gets the id <c>p072</c>.</summary>
        public static PassageId P072 { get; } = new("p072");

        /// <summary>Gets the id <c>p073</c>.</summary>
        public static PassageId P073 { get; } = new("p073");

        /// <summary>Gets the id <c>p074</c>.</summary>
        public static PassageId P074 { get; } = new("p074");

        /// <summary>Gets the id <c>p075</c>.</summary>
        public static PassageId P075 { get; } = new("p075");

        /// <summary>Gets the id <c>p076</c>.</summary>
        public static PassageId P076 { get; } = new("p076");

        /// <summary>Gets the id <c>p077</c>.</summary>
        public static PassageId P077 { get; } = new("p077");

        /// <summary>Gets the id <c>p078</c>.</summary>
        public static PassageId P078 { get; } = new("p078");

        /// <summary>Gets the id <c>p079</c>.</summary>
        public static PassageId P079 { get; } = new("p079");

        /// <summary>Gets the id <c>p080</c>.</summary>
        public static PassageId P080 { get; } = new("p080");

        /// <summary>Gets the id <c>p081</c>.</summary>
        public static PassageId P081 { get; } = new("p081");

        /// <summary>Gets the id <c>p082</c>.</summary>
        public static PassageId P082 { get; } = new("p082");

        /// <summary>Gets the id <c>p083</c>.</summary>
        public static PassageId P083 { get; } = new("p083");

        /// <summary>Gets the id <c>p084</c>.</summary>
        public static PassageId P084 { get; } = new("p084");

        /// <summary>Gets the id <c>p085</c>.</summary>
        public static PassageId P085 { get; } = new("p085");

        /// <summary>Gets the id <c>p086</c>.</summary>
        public static PassageId P086 { get; } = new("p086");

        /// <summary>Gets the id <c>p087</c>.</summary>
        public static PassageId P087 { get; } = new("p087");

        /// <summary>Gets the id <c>p088</c>.</summary>
        public static PassageId P088 { get; } = new("p088");

        /// <summary>Gets the id <c>p089</c>.</summary>
        public static PassageId P089 { get; } = new("p089");
    }

    /// <summary>The ids of the map's claims.</summary>
    public static class Claims
    {
        /// <summary>Gets the id <c>ceasefire-diplomatic-coup</c>.</summary>
        public static ClaimId CeasefireDiplomaticCoup { get; } = new("ceasefire-diplomatic-coup");

        /// <summary>Gets the id <c>russia-brokered-ceasefire</c>.</summary>
        public static ClaimId RussiaBrokeredCeasefire { get; } = new("russia-brokered-ceasefire");

        /// <summary>Gets the id <c>russian-relevance-restored</c>.</summary>
        public static ClaimId RussianRelevanceRestored { get; } = new("russian-relevance-restored");

        /// <summary>Gets the id <c>russian-relevance-had-faded</c>.</summary>
        public static ClaimId RussianRelevanceHadFaded { get; } = new("russian-relevance-had-faded");

        /// <summary>Gets the id <c>ceasefire-positive-development</c>.</summary>
        public static ClaimId CeasefirePositiveDevelopment { get; } = new("ceasefire-positive-development");

        /// <summary>Gets the id <c>ceasefire-endurance-uncertain</c>.</summary>
        public static ClaimId CeasefireEnduranceUncertain { get; } = new("ceasefire-endurance-uncertain");

        /// <summary>Gets the id <c>ceasefire-tests-russian-influence</c>.</summary>
        public static ClaimId CeasefireTestsRussianInfluence { get; } = new("ceasefire-tests-russian-influence");

        /// <summary>Gets the id <c>russia-holds-regional-influence</c>.</summary>
        public static ClaimId RussiaHoldsRegionalInfluence { get; } = new("russia-holds-regional-influence");

        /// <summary>Gets the id <c>south-caucasus-russian-sphere</c>.</summary>
        public static ClaimId SouthCaucasusRussianSphere { get; } = new("south-caucasus-russian-sphere");

        /// <summary>Gets the id <c>world-celebrates</c>.</summary>
        public static ClaimId WorldCelebrates { get; } = new("world-celebrates");

        /// <summary>Gets the id <c>ceasefire-began-saturday-noon</c>.</summary>
        public static ClaimId CeasefireBeganSaturdayNoon { get; } = new("ceasefire-began-saturday-noon");

        /// <summary>Gets the id <c>talks-over-ten-hours</c>.</summary>
        public static ClaimId TalksOverTenHours { get; } = new("talks-over-ten-hours");

        /// <summary>Gets the id <c>ceasefire-humanitarian-purpose</c>.</summary>
        public static ClaimId CeasefireHumanitarianPurpose { get; } = new("ceasefire-humanitarian-purpose");

        /// <summary>Gets the id <c>turkey-most-important-outsider</c>.</summary>
        public static ClaimId TurkeyMostImportantOutsider { get; } = new("turkey-most-important-outsider");

        /// <summary>Gets the id <c>russia-proved-leverage</c>.</summary>
        public static ClaimId RussiaProvedLeverage { get; } = new("russia-proved-leverage");

        /// <summary>Gets the id <c>russia-excellent-relations</c>.</summary>
        public static ClaimId RussiaExcellentRelations { get; } = new("russia-excellent-relations");

        /// <summary>Gets the id <c>fighting-paused</c>.</summary>
        public static ClaimId FightingPaused { get; } = new("fighting-paused");

        /// <summary>Gets the id <c>readers-struggle-to-understand</c>.</summary>
        public static ClaimId ReadersStruggleToUnderstand { get; } = new("readers-struggle-to-understand");

        /// <summary>Gets the id <c>balancing-brought-parties-to-talks</c>.</summary>
        public static ClaimId BalancingBroughtPartiesToTalks { get; } = new("balancing-brought-parties-to-talks");

        /// <summary>Gets the id <c>russia-has-balanced</c>.</summary>
        public static ClaimId RussiaHasBalanced { get; } = new("russia-has-balanced");

        /// <summary>Gets the id <c>both-sides-came-to-talks</c>.</summary>
        public static ClaimId BothSidesCameToTalks { get; } = new("both-sides-came-to-talks");

        /// <summary>Gets the id <c>russia-does-not-favour-armenia</c>.</summary>
        public static ClaimId RussiaDoesNotFavourArmenia { get; } = new("russia-does-not-favour-armenia");

        /// <summary>Gets the id <c>russia-favours-armenia</c>.</summary>
        public static ClaimId RussiaFavoursArmenia { get; } = new("russia-favours-armenia");

        /// <summary>Gets the id <c>alt-media-misled</c>.</summary>
        public static ClaimId AltMediaMisled { get; } = new("alt-media-misled");

        /// <summary>Gets the id <c>russia-equal-strategic-relations</c>.</summary>
        public static ClaimId RussiaEqualStrategicRelations { get; } = new("russia-equal-strategic-relations");

        /// <summary>Gets the id <c>ummah-pivot-label</c>.</summary>
        public static ClaimId UmmahPivotLabel { get; } = new("ummah-pivot-label");

        /// <summary>Gets the id <c>russia-turned-to-muslim-states</c>.</summary>
        public static ClaimId RussiaTurnedToMuslimStates { get; } = new("russia-turned-to-muslim-states");

        /// <summary>Gets the id <c>infowar-narrative-label</c>.</summary>
        public static ClaimId InfowarNarrativeLabel { get; } = new("infowar-narrative-label");

        /// <summary>Gets the id <c>azerbaijan-trust-counterfactual</c>.</summary>
        public static ClaimId AzerbaijanTrustCounterfactual { get; } = new("azerbaijan-trust-counterfactual");

        /// <summary>Gets the id <c>azerbaijan-trusted-russia</c>.</summary>
        public static ClaimId AzerbaijanTrustedRussia { get; } = new("azerbaijan-trusted-russia");

        /// <summary>Gets the id <c>russia-neutral-mediator</c>.</summary>
        public static ClaimId RussiaNeutralMediator { get; } = new("russia-neutral-mediator");

        /// <summary>Gets the id <c>talks-counterfactual</c>.</summary>
        public static ClaimId TalksCounterfactual { get; } = new("talks-counterfactual");

        /// <summary>Gets the id <c>observers-must-recognise-purpose</c>.</summary>
        public static ClaimId ObserversMustRecognisePurpose { get; } = new("observers-must-recognise-purpose");

        /// <summary>Gets the id <c>arguments-serve-to-mislead</c>.</summary>
        public static ClaimId ArgumentsServeToMislead { get; } = new("arguments-serve-to-mislead");

        /// <summary>Gets the id <c>arguments-emotional</c>.</summary>
        public static ClaimId ArgumentsEmotional { get; } = new("arguments-emotional");

        /// <summary>Gets the id <c>arguments-about-ties-made</c>.</summary>
        public static ClaimId ArgumentsAboutTiesMade { get; } = new("arguments-about-ties-made");

        /// <summary>Gets the id <c>russia-armenia-historical-religious-ties</c>.</summary>
        public static ClaimId RussiaArmeniaHistoricalReligiousTies { get; } = new("russia-armenia-historical-religious-ties");

        /// <summary>Gets the id <c>ties-weight-overestimated</c>.</summary>
        public static ClaimId TiesWeightOverestimated { get; } = new("ties-weight-overestimated");

        /// <summary>Gets the id <c>arguments-aim-at-civilisation-belief</c>.</summary>
        public static ClaimId ArgumentsAimAtCivilisationBelief { get; } = new("arguments-aim-at-civilisation-belief");

        /// <summary>Gets the id <c>war-clash-of-civilisations</c>.</summary>
        public static ClaimId WarClashOfCivilisations { get; } = new("war-clash-of-civilisations");

        /// <summary>Gets the id <c>civilisational-claim-dangerous</c>.</summary>
        public static ClaimId CivilisationalClaimDangerous { get; } = new("civilisational-claim-dangerous");

        /// <summary>Gets the id <c>war-not-civilisational</c>.</summary>
        public static ClaimId WarNotCivilisational { get; } = new("war-not-civilisational");

        /// <summary>Gets the id <c>both-sides-had-political-will</c>.</summary>
        public static ClaimId BothSidesHadPoliticalWill { get; } = new("both-sides-had-political-will");

        /// <summary>Gets the id <c>tango-saying-relevant</c>.</summary>
        public static ClaimId TangoSayingRelevant { get; } = new("tango-saying-relevant");

        /// <summary>Gets the id <c>earlier-ceasefires-existed</c>.</summary>
        public static ClaimId EarlierCeasefiresExisted { get; } = new("earlier-ceasefires-existed");

        /// <summary>Gets the id <c>no-agreement-without-will</c>.</summary>
        public static ClaimId NoAgreementWithoutWill { get; } = new("no-agreement-without-will");

        /// <summary>Gets the id <c>both-sides-agreed-ceasefire</c>.</summary>
        public static ClaimId BothSidesAgreedCeasefire { get; } = new("both-sides-agreed-ceasefire");

        /// <summary>Gets the id <c>motives-differ</c>.</summary>
        public static ClaimId MotivesDiffer { get; } = new("motives-differ");

        /// <summary>Gets the id <c>armenia-needs-recovery-time</c>.</summary>
        public static ClaimId ArmeniaNeedsRecoveryTime { get; } = new("armenia-needs-recovery-time");

        /// <summary>Gets the id <c>assault-devastating</c>.</summary>
        public static ClaimId AssaultDevastating { get; } = new("assault-devastating");

        /// <summary>Gets the id <c>azerbaijani-forces-struck-armenia</c>.</summary>
        public static ClaimId AzerbaijaniForcesStruckArmenia { get; } = new("azerbaijani-forces-struck-armenia");

        /// <summary>Gets the id <c>azerbaijan-understands-soft-power</c>.</summary>
        public static ClaimId AzerbaijanUnderstandsSoftPower { get; } = new("azerbaijan-understands-soft-power");

        /// <summary>Gets the id <c>political-solution-soft-power</c>.</summary>
        public static ClaimId PoliticalSolutionSoftPower { get; } = new("political-solution-soft-power");

        /// <summary>Gets the id <c>azerbaijan-legal-right-to-force</c>.</summary>
        public static ClaimId AzerbaijanLegalRightToForce { get; } = new("azerbaijan-legal-right-to-force");

        /// <summary>Gets the id <c>winter-played-role</c>.</summary>
        public static ClaimId WinterPlayedRole { get; } = new("winter-played-role");

        /// <summary>Gets the id <c>mountain-fighting-hard</c>.</summary>
        public static ClaimId MountainFightingHard { get; } = new("mountain-fighting-hard");

        /// <summary>Gets the id <c>snow-makes-fighting-near-impossible</c>.</summary>
        public static ClaimId SnowMakesFightingNearImpossible { get; } = new("snow-makes-fighting-near-impossible");

        /// <summary>Gets the id <c>azerbaijan-took-lowland-villages</c>.</summary>
        public static ClaimId AzerbaijanTookLowlandVillages { get; } = new("azerbaijan-took-lowland-villages");

        /// <summary>Gets the id <c>villages-liberated</c>.</summary>
        public static ClaimId VillagesLiberated { get; } = new("villages-liberated");

        /// <summary>Gets the id <c>azerbaijan-has-gain-to-show</c>.</summary>
        public static ClaimId AzerbaijanHasGainToShow { get; } = new("azerbaijan-has-gain-to-show");

        /// <summary>Gets the id <c>armenia-holds-highland-core</c>.</summary>
        public static ClaimId ArmeniaHoldsHighlandCore { get; } = new("armenia-holds-highland-core");

        /// <summary>Gets the id <c>territories-occupied</c>.</summary>
        public static ClaimId TerritoriesOccupied { get; } = new("territories-occupied");

        /// <summary>Gets the id <c>armenia-can-save-face</c>.</summary>
        public static ClaimId ArmeniaCanSaveFace { get; } = new("armenia-can-save-face");

        /// <summary>Gets the id <c>war-may-resume-soon</c>.</summary>
        public static ClaimId WarMayResumeSoon { get; } = new("war-may-resume-soon");

        /// <summary>Gets the id <c>militants-reported</c>.</summary>
        public static ClaimId MilitantsReported { get; } = new("militants-reported");

        /// <summary>Gets the id <c>intervention-probably-accelerated</c>.</summary>
        public static ClaimId InterventionProbablyAccelerated { get; } = new("intervention-probably-accelerated");

        /// <summary>Gets the id <c>iran-made-peace-efforts</c>.</summary>
        public static ClaimId IranMadePeaceEfforts { get; } = new("iran-made-peace-efforts");

        /// <summary>Gets the id <c>russia-intervened-diplomatically</c>.</summary>
        public static ClaimId RussiaIntervenedDiplomatically { get; } = new("russia-intervened-diplomatically");

        /// <summary>Gets the id <c>russia-already-sought-to-intervene</c>.</summary>
        public static ClaimId RussiaAlreadySoughtToIntervene { get; } = new("russia-already-sought-to-intervene");

        /// <summary>Gets the id <c>russia-regards-sphere</c>.</summary>
        public static ClaimId RussiaRegardsSphere { get; } = new("russia-regards-sphere");

        /// <summary>Gets the id <c>intervention-gained-urgency</c>.</summary>
        public static ClaimId InterventionGainedUrgency { get; } = new("intervention-gained-urgency");

        /// <summary>Gets the id <c>iran-syria-stances-differ</c>.</summary>
        public static ClaimId IranSyriaStancesDiffer { get; } = new("iran-syria-stances-differ");

        /// <summary>Gets the id <c>iran-support-proves-suspicion-surmountable</c>.</summary>
        public static ClaimId IranSupportProvesSuspicionSurmountable { get; } = new("iran-support-proves-suspicion-surmountable");

        /// <summary>Gets the id <c>iran-officially-supports-azerbaijan</c>.</summary>
        public static ClaimId IranOfficiallySupportsAzerbaijan { get; } = new("iran-officially-supports-azerbaijan");

        /// <summary>Gets the id <c>iran-azerbaijan-mutual-suspicion</c>.</summary>
        public static ClaimId IranAzerbaijanMutualSuspicion { get; } = new("iran-azerbaijan-mutual-suspicion");

        /// <summary>Gets the id <c>russia-feared-for-interests</c>.</summary>
        public static ClaimId RussiaFearedForInterests { get; } = new("russia-feared-for-interests");

        /// <summary>Gets the id <c>militancy-may-rekindle-north-caucasus</c>.</summary>
        public static ClaimId MilitancyMayRekindleNorthCaucasus { get; } = new("militancy-may-rekindle-north-caucasus");

        /// <summary>Gets the id <c>north-caucasus-conflict-happened</c>.</summary>
        public static ClaimId NorthCaucasusConflictHappened { get; } = new("north-caucasus-conflict-happened");

        /// <summary>Gets the id <c>russian-role-may-be-replaced</c>.</summary>
        public static ClaimId RussianRoleMayBeReplaced { get; } = new("russian-role-may-be-replaced");

        /// <summary>Gets the id <c>russia-post-soviet-role</c>.</summary>
        public static ClaimId RussiaPostSovietRole { get; } = new("russia-post-soviet-role");

        /// <summary>Gets the id <c>turko-persian-role-came-first</c>.</summary>
        public static ClaimId TurkoPersianRoleCameFirst { get; } = new("turko-persian-role-came-first");

        /// <summary>Gets the id <c>osce-kept-leading-role</c>.</summary>
        public static ClaimId OsceKeptLeadingRole { get; } = new("osce-kept-leading-role");

        /// <summary>Gets the id <c>osce-had-leading-role</c>.</summary>
        public static ClaimId OsceHadLeadingRole { get; } = new("osce-had-leading-role");

        /// <summary>Gets the id <c>communique-reaffirmed-minsk-format</c>.</summary>
        public static ClaimId CommuniqueReaffirmedMinskFormat { get; } = new("communique-reaffirmed-minsk-format");

        /// <summary>Gets the id <c>minsk-group-was-only-format</c>.</summary>
        public static ClaimId MinskGroupWasOnlyFormat { get; } = new("minsk-group-was-only-format");

        /// <summary>Gets the id <c>reaffirmation-reinforced-russian-influence</c>.</summary>
        public static ClaimId ReaffirmationReinforcedRussianInfluence { get; } = new("reaffirmation-reinforced-russian-influence");

        /// <summary>Gets the id <c>iran-tried-to-replace-minsk-format</c>.</summary>
        public static ClaimId IranTriedToReplaceMinskFormat { get; } = new("iran-tried-to-replace-minsk-format");

        /// <summary>Gets the id <c>turkey-promoted-military-solution</c>.</summary>
        public static ClaimId TurkeyPromotedMilitarySolution { get; } = new("turkey-promoted-military-solution");

        /// <summary>Gets the id <c>armenian-madrid-compliance-unclear</c>.</summary>
        public static ClaimId ArmenianMadridComplianceUnclear { get; } = new("armenian-madrid-compliance-unclear");

        /// <summary>Gets the id <c>madrid-principles-refined-2009</c>.</summary>
        public static ClaimId MadridPrinciplesRefined2009 { get; } = new("madrid-principles-refined-2009");

        /// <summary>Gets the id <c>madrid-principles-most-pragmatic</c>.</summary>
        public static ClaimId MadridPrinciplesMostPragmatic { get; } = new("madrid-principles-most-pragmatic");

        /// <summary>Gets the id <c>annoyance-caused-operation</c>.</summary>
        public static ClaimId AnnoyanceCausedOperation { get; } = new("annoyance-caused-operation");

        /// <summary>Gets the id <c>azerbaijan-annoyed</c>.</summary>
        public static ClaimId AzerbaijanAnnoyed { get; } = new("azerbaijan-annoyed");

        /// <summary>Gets the id <c>minsk-group-secured-no-withdrawal</c>.</summary>
        public static ClaimId MinskGroupSecuredNoWithdrawal { get; } = new("minsk-group-secured-no-withdrawal");

        /// <summary>Gets the id <c>armenia-holds-azerbaijani-territory</c>.</summary>
        public static ClaimId ArmeniaHoldsAzerbaijaniTerritory { get; } = new("armenia-holds-azerbaijani-territory");

        /// <summary>Gets the id <c>resolutions-demand-withdrawal</c>.</summary>
        public static ClaimId ResolutionsDemandWithdrawal { get; } = new("resolutions-demand-withdrawal");

        /// <summary>Gets the id <c>four-resolutions-concern-matter</c>.</summary>
        public static ClaimId FourResolutionsConcernMatter { get; } = new("four-resolutions-concern-matter");

        /// <summary>Gets the id <c>azerbaijan-launched-operation</c>.</summary>
        public static ClaimId AzerbaijanLaunchedOperation { get; } = new("azerbaijan-launched-operation");

        /// <summary>Gets the id <c>operation-aimed-at-status-quo</c>.</summary>
        public static ClaimId OperationAimedAtStatusQuo { get; } = new("operation-aimed-at-status-quo");

        /// <summary>Gets the id <c>operation-is-counteroffensive</c>.</summary>
        public static ClaimId OperationIsCounteroffensive { get; } = new("operation-is-counteroffensive");

        /// <summary>Gets the id <c>line-of-contact-incidents-occurred</c>.</summary>
        public static ClaimId LineOfContactIncidentsOccurred { get; } = new("line-of-contact-incidents-occurred");

        /// <summary>Gets the id <c>incidents-were-provocations</c>.</summary>
        public static ClaimId IncidentsWereProvocations { get; } = new("incidents-were-provocations");

        /// <summary>Gets the id <c>ceasefire-unlikely-to-last</c>.</summary>
        public static ClaimId CeasefireUnlikelyToLast { get; } = new("ceasefire-unlikely-to-last");

        /// <summary>Gets the id <c>ganja-second-attack-reported</c>.</summary>
        public static ClaimId GanjaSecondAttackReported { get; } = new("ganja-second-attack-reported");

        /// <summary>Gets the id <c>attack-would-embarrass-russia</c>.</summary>
        public static ClaimId AttackWouldEmbarrassRussia { get; } = new("attack-would-embarrass-russia");

        /// <summary>Gets the id <c>earlier-major-attack-on-ganja</c>.</summary>
        public static ClaimId EarlierMajorAttackOnGanja { get; } = new("earlier-major-attack-on-ganja");

        /// <summary>Gets the id <c>armenia-shelled-ganja</c>.</summary>
        public static ClaimId ArmeniaShelledGanja { get; } = new("armenia-shelled-ganja");

        /// <summary>Gets the id <c>ceasefire-was-due</c>.</summary>
        public static ClaimId CeasefireWasDue { get; } = new("ceasefire-was-due");

        /// <summary>Gets the id <c>armenia-denies-shelling-ganja</c>.</summary>
        public static ClaimId ArmeniaDeniesShellingGanja { get; } = new("armenia-denies-shelling-ganja");

        /// <summary>Gets the id <c>would-be-second-major-attack</c>.</summary>
        public static ClaimId WouldBeSecondMajorAttack { get; } = new("would-be-second-major-attack");

        /// <summary>Gets the id <c>ganja-civilian-target</c>.</summary>
        public static ClaimId GanjaCivilianTarget { get; } = new("ganja-civilian-target");

        /// <summary>Gets the id <c>ganja-outside-conflict-zone</c>.</summary>
        public static ClaimId GanjaOutsideConflictZone { get; } = new("ganja-outside-conflict-zone");

        /// <summary>Gets the id <c>russia-worked-to-halt-azerbaijan</c>.</summary>
        public static ClaimId RussiaWorkedToHaltAzerbaijan { get; } = new("russia-worked-to-halt-azerbaijan");

        /// <summary>Gets the id <c>armenia-would-be-rogue-state</c>.</summary>
        public static ClaimId ArmeniaWouldBeRogueState { get; } = new("armenia-would-be-rogue-state");

        /// <summary>Gets the id <c>shelling-would-signal-no-influence</c>.</summary>
        public static ClaimId ShellingWouldSignalNoInfluence { get; } = new("shelling-would-signal-no-influence");

        /// <summary>Gets the id <c>azerbaijan-violated-first</c>.</summary>
        public static ClaimId AzerbaijanViolatedFirst { get; } = new("azerbaijan-violated-first");

        /// <summary>Gets the id <c>armenian-forces-only-respond</c>.</summary>
        public static ClaimId ArmenianForcesOnlyRespond { get; } = new("armenian-forces-only-respond");

        /// <summary>Gets the id <c>shelling-disproportionate</c>.</summary>
        public static ClaimId ShellingDisproportionate { get; } = new("shelling-disproportionate");

        /// <summary>Gets the id <c>armenia-probably-untruthful</c>.</summary>
        public static ClaimId ArmeniaProbablyUntruthful { get; } = new("armenia-probably-untruthful");

        /// <summary>Gets the id <c>armenia-denies-starting</c>.</summary>
        public static ClaimId ArmeniaDeniesStarting { get; } = new("armenia-denies-starting");

        /// <summary>Gets the id <c>tit-for-tat-underway</c>.</summary>
        public static ClaimId TitForTatUnderway { get; } = new("tit-for-tat-underway");

        /// <summary>Gets the id <c>pashinyan-under-immense-pressure</c>.</summary>
        public static ClaimId PashinyanUnderImmensePressure { get; } = new("pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>pressure-explains-behaviour</c>.</summary>
        public static ClaimId PressureExplainsBehaviour { get; } = new("pressure-explains-behaviour");

        /// <summary>Gets the id <c>armenian-behaviour-erratic</c>.</summary>
        public static ClaimId ArmenianBehaviourErratic { get; } = new("armenian-behaviour-erratic");

        /// <summary>Gets the id <c>russia-pressured-pashinyan</c>.</summary>
        public static ClaimId RussiaPressuredPashinyan { get; } = new("russia-pressured-pashinyan");

        /// <summary>Gets the id <c>separatists-label</c>.</summary>
        public static ClaimId SeparatistsLabel { get; } = new("separatists-label");

        /// <summary>Gets the id <c>nationalists-press-for-war</c>.</summary>
        public static ClaimId NationalistsPressForWar { get; } = new("nationalists-press-for-war");

        /// <summary>Gets the id <c>decisive-victory-includes-reconquest</c>.</summary>
        public static ClaimId DecisiveVictoryIncludesReconquest { get; } = new("decisive-victory-includes-reconquest");

        /// <summary>Gets the id <c>armenian-side-lost-land</c>.</summary>
        public static ClaimId ArmenianSideLostLand { get; } = new("armenian-side-lost-land");

        /// <summary>Gets the id <c>pashinyan-colour-revolutionary</c>.</summary>
        public static ClaimId PashinyanColourRevolutionary { get; } = new("pashinyan-colour-revolutionary");

        /// <summary>Gets the id <c>pashinyan-mobilised-sentiment</c>.</summary>
        public static ClaimId PashinyanMobilisedSentiment { get; } = new("pashinyan-mobilised-sentiment");

        /// <summary>Gets the id <c>pashinyan-weaponised-sentiment</c>.</summary>
        public static ClaimId PashinyanWeaponisedSentiment { get; } = new("pashinyan-weaponised-sentiment");

        /// <summary>Gets the id <c>armenian-society-jingoist</c>.</summary>
        public static ClaimId ArmenianSocietyJingoist { get; } = new("armenian-society-jingoist");

        /// <summary>Gets the id <c>pashinyan-understands-risk</c>.</summary>
        public static ClaimId PashinyanUnderstandsRisk { get; } = new("pashinyan-understands-risk");

        /// <summary>Gets the id <c>compliance-would-endanger-pashinyan</c>.</summary>
        public static ClaimId ComplianceWouldEndangerPashinyan { get; } = new("compliance-would-endanger-pashinyan");

        /// <summary>Gets the id <c>territory-recognised-as-azerbaijani</c>.</summary>
        public static ClaimId TerritoryRecognisedAsAzerbaijani { get; } = new("territory-recognised-as-azerbaijani");

        /// <summary>Gets the id <c>armenian-hold-illegal</c>.</summary>
        public static ClaimId ArmenianHoldIllegal { get; } = new("armenian-hold-illegal");

        /// <summary>Gets the id <c>pashinyan-never-favoured-by-russia</c>.</summary>
        public static ClaimId PashinyanNeverFavouredByRussia { get; } = new("pashinyan-never-favoured-by-russia");

        /// <summary>Gets the id <c>russia-little-interest-in-rescue</c>.</summary>
        public static ClaimId RussiaLittleInterestInRescue { get; } = new("russia-little-interest-in-rescue");

        /// <summary>Gets the id <c>russia-armenias-patron</c>.</summary>
        public static ClaimId RussiaArmeniasPatron { get; } = new("russia-armenias-patron");

        /// <summary>Gets the id <c>pashinyan-aware-of-hatred</c>.</summary>
        public static ClaimId PashinyanAwareOfHatred { get; } = new("pashinyan-aware-of-hatred");

        /// <summary>Gets the id <c>surrender-would-make-pashinyan-hated</c>.</summary>
        public static ClaimId SurrenderWouldMakePashinyanHated { get; } = new("surrender-would-make-pashinyan-hated");

        /// <summary>Gets the id <c>winter-war-possible</c>.</summary>
        public static ClaimId WinterWarPossible { get; } = new("winter-war-possible");

        /// <summary>Gets the id <c>winter-war-not-preferred</c>.</summary>
        public static ClaimId WinterWarNotPreferred { get; } = new("winter-war-not-preferred");

        /// <summary>Gets the id <c>ceasefire-violations-occurred</c>.</summary>
        public static ClaimId CeasefireViolationsOccurred { get; } = new("ceasefire-violations-occurred");

        /// <summary>Gets the id <c>russia-has-peacemaking-influence</c>.</summary>
        public static ClaimId RussiaHasPeacemakingInfluence { get; } = new("russia-has-peacemaking-influence");

        /// <summary>Gets the id <c>armenia-increasingly-rogue</c>.</summary>
        public static ClaimId ArmeniaIncreasinglyRogue { get; } = new("armenia-increasingly-rogue");

        /// <summary>Gets the id <c>sides-could-use-strikes</c>.</summary>
        public static ClaimId SidesCouldUseStrikes { get; } = new("sides-could-use-strikes");

        /// <summary>Gets the id <c>strikes-may-worsen-hardship</c>.</summary>
        public static ClaimId StrikesMayWorsenHardship { get; } = new("strikes-may-worsen-hardship");

        /// <summary>Gets the id <c>civilians-already-suffer</c>.</summary>
        public static ClaimId CiviliansAlreadySuffer { get; } = new("civilians-already-suffer");

        /// <summary>Gets the id <c>hardship-may-compel-peace-push</c>.</summary>
        public static ClaimId HardshipMayCompelPeacePush { get; } = new("hardship-may-compel-peace-push");

        /// <summary>Gets the id <c>earlier-peace-push-made</c>.</summary>
        public static ClaimId EarlierPeacePushMade { get; } = new("earlier-peace-push-made");

        /// <summary>Gets the id <c>peace-push-success-unclear</c>.</summary>
        public static ClaimId PeacePushSuccessUnclear { get; } = new("peace-push-success-unclear");

        /// <summary>Gets the id <c>collapse-against-russian-interest</c>.</summary>
        public static ClaimId CollapseAgainstRussianInterest { get; } = new("collapse-against-russian-interest");

        /// <summary>Gets the id <c>ceasefire-may-be-shredded</c>.</summary>
        public static ClaimId CeasefireMayBeShredded { get; } = new("ceasefire-may-be-shredded");

        /// <summary>Gets the id <c>russian-efforts-herculean</c>.</summary>
        public static ClaimId RussianEffortsHerculean { get; } = new("russian-efforts-herculean");

        /// <summary>Gets the id <c>russia-rejects-rival-solutions</c>.</summary>
        public static ClaimId RussiaRejectsRivalSolutions { get; } = new("russia-rejects-rival-solutions");

        /// <summary>Gets the id <c>iran-turkey-prefer-other-solutions</c>.</summary>
        public static ClaimId IranTurkeyPreferOtherSolutions { get; } = new("iran-turkey-prefer-other-solutions");

        /// <summary>Gets the id <c>rival-solutions-may-prevail</c>.</summary>
        public static ClaimId RivalSolutionsMayPrevail { get; } = new("rival-solutions-may-prevail");

        /// <summary>Gets the id <c>grassroots-pressure-intense</c>.</summary>
        public static ClaimId GrassrootsPressureIntense { get; } = new("grassroots-pressure-intense");

        /// <summary>Gets the id <c>pashinyan-has-not-complied</c>.</summary>
        public static ClaimId PashinyanHasNotComplied { get; } = new("pashinyan-has-not-complied");

        /// <summary>Gets the id <c>non-compliance-is-defiance</c>.</summary>
        public static ClaimId NonComplianceIsDefiance { get; } = new("non-compliance-is-defiance");

        /// <summary>Gets the id <c>compromise-may-be-only-way-out</c>.</summary>
        public static ClaimId CompromiseMayBeOnlyWayOut { get; } = new("compromise-may-be-only-way-out");

        /// <summary>Gets the id <c>russian-model-won-for-now</c>.</summary>
        public static ClaimId RussianModelWonForNow { get; } = new("russian-model-won-for-now");

        /// <summary>Gets the id <c>russia-upholds-minsk-diplomacy</c>.</summary>
        public static ClaimId RussiaUpholdsMinskDiplomacy { get; } = new("russia-upholds-minsk-diplomacy");

        /// <summary>Gets the id <c>three-powers-compete</c>.</summary>
        public static ClaimId ThreePowersCompete { get; } = new("three-powers-compete");

        /// <summary>Gets the id <c>competition-unexpected</c>.</summary>
        public static ClaimId CompetitionUnexpected { get; } = new("competition-unexpected");

        /// <summary>Gets the id <c>iran-sought-alternative-platform</c>.</summary>
        public static ClaimId IranSoughtAlternativePlatform { get; } = new("iran-sought-alternative-platform");

        /// <summary>Gets the id <c>turkey-wants-end-of-diplomacy</c>.</summary>
        public static ClaimId TurkeyWantsEndOfDiplomacy { get; } = new("turkey-wants-end-of-diplomacy");

        /// <summary>Gets the id <c>competition-will-re-erupt</c>.</summary>
        public static ClaimId CompetitionWillReErupt { get; } = new("competition-will-re-erupt");

        /// <summary>Gets the id <c>three-powers-partnered</c>.</summary>
        public static ClaimId ThreePowersPartnered { get; } = new("three-powers-partnered");

        /// <summary>Gets the id <c>minsk-relevance-hard-to-argue</c>.</summary>
        public static ClaimId MinskRelevanceHardToArgue { get; } = new("minsk-relevance-hard-to-argue");

        /// <summary>Gets the id <c>iran-turkey-cases-strengthened</c>.</summary>
        public static ClaimId IranTurkeyCasesStrengthened { get; } = new("iran-turkey-cases-strengthened");

        /// <summary>Gets the id <c>iran-may-create-platform</c>.</summary>
        public static ClaimId IranMayCreatePlatform { get; } = new("iran-may-create-platform");

        /// <summary>Gets the id <c>platform-would-include-russia-turkey</c>.</summary>
        public static ClaimId PlatformWouldIncludeRussiaTurkey { get; } = new("platform-would-include-russia-turkey");

        /// <summary>Gets the id <c>platform-would-exclude-co-chairs</c>.</summary>
        public static ClaimId PlatformWouldExcludeCoChairs { get; } = new("platform-would-exclude-co-chairs");

        /// <summary>Gets the id <c>minsk-group-has-us-french-co-chairs</c>.</summary>
        public static ClaimId MinskGroupHasUsFrenchCoChairs { get; } = new("minsk-group-has-us-french-co-chairs");

        /// <summary>Gets the id <c>platform-goal-withdrawal-timetable</c>.</summary>
        public static ClaimId PlatformGoalWithdrawalTimetable { get; } = new("platform-goal-withdrawal-timetable");

        /// <summary>Gets the id <c>ceasefire-shows-russia-still-force</c>.</summary>
        public static ClaimId CeasefireShowsRussiaStillForce { get; } = new("ceasefire-shows-russia-still-force");

        /// <summary>Gets the id <c>turkish-influence-grew</c>.</summary>
        public static ClaimId TurkishInfluenceGrew { get; } = new("turkish-influence-grew");

        /// <summary>Gets the id <c>russia-turkey-competition-manageable</c>.</summary>
        public static ClaimId RussiaTurkeyCompetitionManageable { get; } = new("russia-turkey-competition-manageable");

        /// <summary>Gets the id <c>russia-turkey-compete</c>.</summary>
        public static ClaimId RussiaTurkeyCompete { get; } = new("russia-turkey-compete");

        /// <summary>Gets the id <c>russia-turkey-views-contradict</c>.</summary>
        public static ClaimId RussiaTurkeyViewsContradict { get; } = new("russia-turkey-views-contradict");

        /// <summary>Gets the id <c>russia-turkey-views-irreconcilable</c>.</summary>
        public static ClaimId RussiaTurkeyViewsIrreconcilable { get; } = new("russia-turkey-views-irreconcilable");

        /// <summary>Gets the id <c>views-could-renew-rivalry</c>.</summary>
        public static ClaimId ViewsCouldRenewRivalry { get; } = new("views-could-renew-rivalry");

        /// <summary>Gets the id <c>earlier-russia-turkey-rivalry</c>.</summary>
        public static ClaimId EarlierRussiaTurkeyRivalry { get; } = new("earlier-russia-turkey-rivalry");

        /// <summary>Gets the id <c>everyone-waits</c>.</summary>
        public static ClaimId EveryoneWaits { get; } = new("everyone-waits");

        /// <summary>Gets the id <c>failure-cannot-be-ruled-out</c>.</summary>
        public static ClaimId FailureCannotBeRuledOut { get; } = new("failure-cannot-be-ruled-out");

        /// <summary>Gets the id <c>armenia-showed-rogue-character</c>.</summary>
        public static ClaimId ArmeniaShowedRogueCharacter { get; } = new("armenia-showed-rogue-character");

        /// <summary>Gets the id <c>attack-violates-communique</c>.</summary>
        public static ClaimId AttackViolatesCommunique { get; } = new("attack-violates-communique");

        /// <summary>Gets the id <c>communique-issued-that-weekend</c>.</summary>
        public static ClaimId CommuniqueIssuedThatWeekend { get; } = new("communique-issued-that-weekend");

        /// <summary>Gets the id <c>russia-may-have-to-back-iran</c>.</summary>
        public static ClaimId RussiaMayHaveToBackIran { get; } = new("russia-may-have-to-back-iran");

        /// <summary>Gets the id <c>platform-may-resemble-astana</c>.</summary>
        public static ClaimId PlatformMayResembleAstana { get; } = new("platform-may-resemble-astana");

        /// <summary>Gets the id <c>astana-led-by-three-powers</c>.</summary>
        public static ClaimId AstanaLedByThreePowers { get; } = new("astana-led-by-three-powers");

        /// <summary>Gets the id <c>backing-iran-necessity-open</c>.</summary>
        public static ClaimId BackingIranNecessityOpen { get; } = new("backing-iran-necessity-open");

        /// <summary>Gets the id <c>coming-week-will-clarify</c>.</summary>
        public static ClaimId ComingWeekWillClarify { get; } = new("coming-week-will-clarify");
    }

    /// <summary>The ids of the map's relations.</summary>
    public static class Relations
    {
        /// <summary>Gets the id <c>ceasefire-diplomatic-coup-supports-ceasefire-positive-development</c>.</summary>
        public static RelationId CeasefireDiplomaticCoupSupportsCeasefirePositiveDevelopment { get; } = new("ceasefire-diplomatic-coup-supports-ceasefire-positive-development");

        /// <summary>Gets the id <c>russia-brokered-ceasefire-supports-russian-relevance-restored</c>.</summary>
        public static RelationId RussiaBrokeredCeasefireSupportsRussianRelevanceRestored { get; } = new("russia-brokered-ceasefire-supports-russian-relevance-restored");

        /// <summary>Gets the id <c>russia-brokered-ceasefire-supports-russia-intervened-diplomatically</c>.</summary>
        public static RelationId RussiaBrokeredCeasefireSupportsRussiaIntervenedDiplomatically { get; } = new("russia-brokered-ceasefire-supports-russia-intervened-diplomatically");

        /// <summary>Gets the id <c>russian-relevance-restored-supports-ceasefire-diplomatic-coup</c>.</summary>
        public static RelationId RussianRelevanceRestoredSupportsCeasefireDiplomaticCoup { get; } = new("russian-relevance-restored-supports-ceasefire-diplomatic-coup");

        /// <summary>Gets the id <c>russian-relevance-had-faded-supports-russian-relevance-restored</c>.</summary>
        public static RelationId RussianRelevanceHadFadedSupportsRussianRelevanceRestored { get; } = new("russian-relevance-had-faded-supports-russian-relevance-restored");

        /// <summary>Gets the id <c>ceasefire-positive-development-supports-world-celebrates</c>.</summary>
        public static RelationId CeasefirePositiveDevelopmentSupportsWorldCelebrates { get; } = new("ceasefire-positive-development-supports-world-celebrates");

        /// <summary>Gets the id <c>ceasefire-endurance-uncertain-qualifies-ceasefire-positive-development</c>.</summary>
        public static RelationId CeasefireEnduranceUncertainQualifiesCeasefirePositiveDevelopment { get; } = new("ceasefire-endurance-uncertain-qualifies-ceasefire-positive-development");

        /// <summary>Gets the id <c>ceasefire-endurance-uncertain-supports-ceasefire-tests-russian-influence</c>.</summary>
        public static RelationId CeasefireEnduranceUncertainSupportsCeasefireTestsRussianInfluence { get; } = new("ceasefire-endurance-uncertain-supports-ceasefire-tests-russian-influence");

        /// <summary>Gets the id <c>russia-holds-regional-influence-supports-ceasefire-tests-russian-influence</c>.</summary>
        public static RelationId RussiaHoldsRegionalInfluenceSupportsCeasefireTestsRussianInfluence { get; } = new("russia-holds-regional-influence-supports-ceasefire-tests-russian-influence");

        /// <summary>Gets the id <c>south-caucasus-russian-sphere-supports-ceasefire-tests-russian-influence</c>.</summary>
        public static RelationId SouthCaucasusRussianSphereSupportsCeasefireTestsRussianInfluence { get; } = new("south-caucasus-russian-sphere-supports-ceasefire-tests-russian-influence");

        /// <summary>Gets the id <c>ceasefire-began-saturday-noon-supports-fighting-paused</c>.</summary>
        public static RelationId CeasefireBeganSaturdayNoonSupportsFightingPaused { get; } = new("ceasefire-began-saturday-noon-supports-fighting-paused");

        /// <summary>Gets the id <c>talks-over-ten-hours-explains-ceasefire-began-saturday-noon</c>.</summary>
        public static RelationId TalksOverTenHoursExplainsCeasefireBeganSaturdayNoon { get; } = new("talks-over-ten-hours-explains-ceasefire-began-saturday-noon");

        /// <summary>Gets the id <c>talks-over-ten-hours-supports-both-sides-came-to-talks</c>.</summary>
        public static RelationId TalksOverTenHoursSupportsBothSidesCameToTalks { get; } = new("talks-over-ten-hours-supports-both-sides-came-to-talks");

        /// <summary>Gets the id <c>ceasefire-humanitarian-purpose-qualifies-ceasefire-diplomatic-coup</c>.</summary>
        public static RelationId CeasefireHumanitarianPurposeQualifiesCeasefireDiplomaticCoup { get; } = new("ceasefire-humanitarian-purpose-qualifies-ceasefire-diplomatic-coup");

        /// <summary>Gets the id <c>russia-proved-leverage-supports-ceasefire-diplomatic-coup</c>.</summary>
        public static RelationId RussiaProvedLeverageSupportsCeasefireDiplomaticCoup { get; } = new("russia-proved-leverage-supports-ceasefire-diplomatic-coup");

        /// <summary>Gets the id <c>russia-proved-leverage-opposes-turkey-most-important-outsider</c>.</summary>
        public static RelationId RussiaProvedLeverageOpposesTurkeyMostImportantOutsider { get; } = new("russia-proved-leverage-opposes-turkey-most-important-outsider");

        /// <summary>Gets the id <c>russia-excellent-relations-supports-russia-proved-leverage</c>.</summary>
        public static RelationId RussiaExcellentRelationsSupportsRussiaProvedLeverage { get; } = new("russia-excellent-relations-supports-russia-proved-leverage");

        /// <summary>Gets the id <c>russia-excellent-relations-explains-russia-already-sought-to-intervene</c>.</summary>
        public static RelationId RussiaExcellentRelationsExplainsRussiaAlreadySoughtToIntervene { get; } = new("russia-excellent-relations-explains-russia-already-sought-to-intervene");

        /// <summary>Gets the id <c>fighting-paused-supports-russia-proved-leverage</c>.</summary>
        public static RelationId FightingPausedSupportsRussiaProvedLeverage { get; } = new("fighting-paused-supports-russia-proved-leverage");

        /// <summary>Gets the id <c>russia-has-balanced-supports-balancing-brought-parties-to-talks</c>.</summary>
        public static RelationId RussiaHasBalancedSupportsBalancingBroughtPartiesToTalks { get; } = new("russia-has-balanced-supports-balancing-brought-parties-to-talks");

        /// <summary>Gets the id <c>russia-has-balanced-explains-russia-equal-strategic-relations</c>.</summary>
        public static RelationId RussiaHasBalancedExplainsRussiaEqualStrategicRelations { get; } = new("russia-has-balanced-explains-russia-equal-strategic-relations");

        /// <summary>Gets the id <c>both-sides-came-to-talks-supports-russia-brokered-ceasefire</c>.</summary>
        public static RelationId BothSidesCameToTalksSupportsRussiaBrokeredCeasefire { get; } = new("both-sides-came-to-talks-supports-russia-brokered-ceasefire");

        /// <summary>Gets the id <c>both-sides-came-to-talks-supports-balancing-brought-parties-to-talks</c>.</summary>
        public static RelationId BothSidesCameToTalksSupportsBalancingBroughtPartiesToTalks { get; } = new("both-sides-came-to-talks-supports-balancing-brought-parties-to-talks");

        /// <summary>Gets the id <c>russia-does-not-favour-armenia-opposes-russia-favours-armenia</c>.</summary>
        public static RelationId RussiaDoesNotFavourArmeniaOpposesRussiaFavoursArmenia { get; } = new("russia-does-not-favour-armenia-opposes-russia-favours-armenia");

        /// <summary>Gets the id <c>russia-does-not-favour-armenia-supports-alt-media-misled</c>.</summary>
        public static RelationId RussiaDoesNotFavourArmeniaSupportsAltMediaMisled { get; } = new("russia-does-not-favour-armenia-supports-alt-media-misled");

        /// <summary>Gets the id <c>alt-media-misled-supports-infowar-narrative-label</c>.</summary>
        public static RelationId AltMediaMisledSupportsInfowarNarrativeLabel { get; } = new("alt-media-misled-supports-infowar-narrative-label");

        /// <summary>Gets the id <c>russia-equal-strategic-relations-supports-balancing-brought-parties-to-talks</c>.</summary>
        public static RelationId RussiaEqualStrategicRelationsSupportsBalancingBroughtPartiesToTalks { get; } = new("russia-equal-strategic-relations-supports-balancing-brought-parties-to-talks");

        /// <summary>Gets the id <c>russia-equal-strategic-relations-supports-russia-does-not-favour-armenia</c>.</summary>
        public static RelationId RussiaEqualStrategicRelationsSupportsRussiaDoesNotFavourArmenia { get; } = new("russia-equal-strategic-relations-supports-russia-does-not-favour-armenia");

        /// <summary>Gets the id <c>russia-equal-strategic-relations-opposes-russia-favours-armenia</c>.</summary>
        public static RelationId RussiaEqualStrategicRelationsOpposesRussiaFavoursArmenia { get; } = new("russia-equal-strategic-relations-opposes-russia-favours-armenia");

        /// <summary>Gets the id <c>ummah-pivot-label-qualifies-russia-turned-to-muslim-states</c>.</summary>
        public static RelationId UmmahPivotLabelQualifiesRussiaTurnedToMuslimStates { get; } = new("ummah-pivot-label-qualifies-russia-turned-to-muslim-states");

        /// <summary>Gets the id <c>russia-turned-to-muslim-states-explains-russia-equal-strategic-relations</c>.</summary>
        public static RelationId RussiaTurnedToMuslimStatesExplainsRussiaEqualStrategicRelations { get; } = new("russia-turned-to-muslim-states-explains-russia-equal-strategic-relations");

        /// <summary>Gets the id <c>azerbaijan-trust-counterfactual-supports-azerbaijan-trusted-russia</c>.</summary>
        public static RelationId AzerbaijanTrustCounterfactualSupportsAzerbaijanTrustedRussia { get; } = new("azerbaijan-trust-counterfactual-supports-azerbaijan-trusted-russia");

        /// <summary>Gets the id <c>azerbaijan-trust-counterfactual-supports-talks-counterfactual</c>.</summary>
        public static RelationId AzerbaijanTrustCounterfactualSupportsTalksCounterfactual { get; } = new("azerbaijan-trust-counterfactual-supports-talks-counterfactual");

        /// <summary>Gets the id <c>azerbaijan-trusted-russia-supports-balancing-brought-parties-to-talks</c>.</summary>
        public static RelationId AzerbaijanTrustedRussiaSupportsBalancingBroughtPartiesToTalks { get; } = new("azerbaijan-trusted-russia-supports-balancing-brought-parties-to-talks");

        /// <summary>Gets the id <c>russia-neutral-mediator-supports-azerbaijan-trusted-russia</c>.</summary>
        public static RelationId RussiaNeutralMediatorSupportsAzerbaijanTrustedRussia { get; } = new("russia-neutral-mediator-supports-azerbaijan-trusted-russia");

        /// <summary>Gets the id <c>talks-counterfactual-supports-russia-does-not-favour-armenia</c>.</summary>
        public static RelationId TalksCounterfactualSupportsRussiaDoesNotFavourArmenia { get; } = new("talks-counterfactual-supports-russia-does-not-favour-armenia");

        /// <summary>Gets the id <c>talks-counterfactual-supports-balancing-brought-parties-to-talks</c>.</summary>
        public static RelationId TalksCounterfactualSupportsBalancingBroughtPartiesToTalks { get; } = new("talks-counterfactual-supports-balancing-brought-parties-to-talks");

        /// <summary>Gets the id <c>arguments-serve-to-mislead-supports-observers-must-recognise-purpose</c>.</summary>
        public static RelationId ArgumentsServeToMisleadSupportsObserversMustRecognisePurpose { get; } = new("arguments-serve-to-mislead-supports-observers-must-recognise-purpose");

        /// <summary>Gets the id <c>arguments-emotional-qualifies-arguments-about-ties-made</c>.</summary>
        public static RelationId ArgumentsEmotionalQualifiesArgumentsAboutTiesMade { get; } = new("arguments-emotional-qualifies-arguments-about-ties-made");

        /// <summary>Gets the id <c>arguments-about-ties-made-supports-arguments-serve-to-mislead</c>.</summary>
        public static RelationId ArgumentsAboutTiesMadeSupportsArgumentsServeToMislead { get; } = new("arguments-about-ties-made-supports-arguments-serve-to-mislead");

        /// <summary>Gets the id <c>russia-armenia-historical-religious-ties-supports-arguments-about-ties-made</c>.</summary>
        public static RelationId RussiaArmeniaHistoricalReligiousTiesSupportsArgumentsAboutTiesMade { get; } = new("russia-armenia-historical-religious-ties-supports-arguments-about-ties-made");

        /// <summary>Gets the id <c>ties-weight-overestimated-supports-arguments-serve-to-mislead</c>.</summary>
        public static RelationId TiesWeightOverestimatedSupportsArgumentsServeToMislead { get; } = new("ties-weight-overestimated-supports-arguments-serve-to-mislead");

        /// <summary>Gets the id <c>ties-weight-overestimated-qualifies-russia-armenia-historical-religious-ties</c>.</summary>
        public static RelationId TiesWeightOverestimatedQualifiesRussiaArmeniaHistoricalReligiousTies { get; } = new("ties-weight-overestimated-qualifies-russia-armenia-historical-religious-ties");

        /// <summary>Gets the id <c>ties-weight-overestimated-supports-russia-does-not-favour-armenia</c>.</summary>
        public static RelationId TiesWeightOverestimatedSupportsRussiaDoesNotFavourArmenia { get; } = new("ties-weight-overestimated-supports-russia-does-not-favour-armenia");

        /// <summary>Gets the id <c>arguments-aim-at-civilisation-belief-supports-arguments-serve-to-mislead</c>.</summary>
        public static RelationId ArgumentsAimAtCivilisationBeliefSupportsArgumentsServeToMislead { get; } = new("arguments-aim-at-civilisation-belief-supports-arguments-serve-to-mislead");

        /// <summary>Gets the id <c>arguments-serve-to-mislead-explains-alt-media-misled</c>.</summary>
        public static RelationId ArgumentsServeToMisleadExplainsAltMediaMisled { get; } = new("arguments-serve-to-mislead-explains-alt-media-misled");

        /// <summary>Gets the id <c>civilisational-claim-dangerous-opposes-war-clash-of-civilisations</c>.</summary>
        public static RelationId CivilisationalClaimDangerousOpposesWarClashOfCivilisations { get; } = new("civilisational-claim-dangerous-opposes-war-clash-of-civilisations");

        /// <summary>Gets the id <c>war-not-civilisational-supports-arguments-aim-at-civilisation-belief</c>.</summary>
        public static RelationId WarNotCivilisationalSupportsArgumentsAimAtCivilisationBelief { get; } = new("war-not-civilisational-supports-arguments-aim-at-civilisation-belief");

        /// <summary>Gets the id <c>war-not-civilisational-opposes-war-clash-of-civilisations</c>.</summary>
        public static RelationId WarNotCivilisationalOpposesWarClashOfCivilisations { get; } = new("war-not-civilisational-opposes-war-clash-of-civilisations");

        /// <summary>Gets the id <c>earlier-ceasefires-existed-qualifies-both-sides-agreed-ceasefire</c>.</summary>
        public static RelationId EarlierCeasefiresExistedQualifiesBothSidesAgreedCeasefire { get; } = new("earlier-ceasefires-existed-qualifies-both-sides-agreed-ceasefire");

        /// <summary>Gets the id <c>no-agreement-without-will-supports-both-sides-had-political-will</c>.</summary>
        public static RelationId NoAgreementWithoutWillSupportsBothSidesHadPoliticalWill { get; } = new("no-agreement-without-will-supports-both-sides-had-political-will");

        /// <summary>Gets the id <c>no-agreement-without-will-supports-tango-saying-relevant</c>.</summary>
        public static RelationId NoAgreementWithoutWillSupportsTangoSayingRelevant { get; } = new("no-agreement-without-will-supports-tango-saying-relevant");

        /// <summary>Gets the id <c>both-sides-agreed-ceasefire-supports-both-sides-had-political-will</c>.</summary>
        public static RelationId BothSidesAgreedCeasefireSupportsBothSidesHadPoliticalWill { get; } = new("both-sides-agreed-ceasefire-supports-both-sides-had-political-will");

        /// <summary>Gets the id <c>motives-differ-qualifies-both-sides-had-political-will</c>.</summary>
        public static RelationId MotivesDifferQualifiesBothSidesHadPoliticalWill { get; } = new("motives-differ-qualifies-both-sides-had-political-will");

        /// <summary>Gets the id <c>armenia-needs-recovery-time-explains-both-sides-had-political-will</c>.</summary>
        public static RelationId ArmeniaNeedsRecoveryTimeExplainsBothSidesHadPoliticalWill { get; } = new("armenia-needs-recovery-time-explains-both-sides-had-political-will");

        /// <summary>Gets the id <c>armenia-needs-recovery-time-supports-motives-differ</c>.</summary>
        public static RelationId ArmeniaNeedsRecoveryTimeSupportsMotivesDiffer { get; } = new("armenia-needs-recovery-time-supports-motives-differ");

        /// <summary>Gets the id <c>assault-devastating-supports-armenia-needs-recovery-time</c>.</summary>
        public static RelationId AssaultDevastatingSupportsArmeniaNeedsRecoveryTime { get; } = new("assault-devastating-supports-armenia-needs-recovery-time");

        /// <summary>Gets the id <c>azerbaijani-forces-struck-armenia-explains-armenia-needs-recovery-time</c>.</summary>
        public static RelationId AzerbaijaniForcesStruckArmeniaExplainsArmeniaNeedsRecoveryTime { get; } = new("azerbaijani-forces-struck-armenia-explains-armenia-needs-recovery-time");

        /// <summary>Gets the id <c>azerbaijan-understands-soft-power-explains-both-sides-had-political-will</c>.</summary>
        public static RelationId AzerbaijanUnderstandsSoftPowerExplainsBothSidesHadPoliticalWill { get; } = new("azerbaijan-understands-soft-power-explains-both-sides-had-political-will");

        /// <summary>Gets the id <c>azerbaijan-understands-soft-power-supports-motives-differ</c>.</summary>
        public static RelationId AzerbaijanUnderstandsSoftPowerSupportsMotivesDiffer { get; } = new("azerbaijan-understands-soft-power-supports-motives-differ");

        /// <summary>Gets the id <c>political-solution-soft-power-supports-azerbaijan-understands-soft-power</c>.</summary>
        public static RelationId PoliticalSolutionSoftPowerSupportsAzerbaijanUnderstandsSoftPower { get; } = new("political-solution-soft-power-supports-azerbaijan-understands-soft-power");

        /// <summary>Gets the id <c>azerbaijan-legal-right-to-force-qualifies-azerbaijan-understands-soft-power</c>.</summary>
        public static RelationId AzerbaijanLegalRightToForceQualifiesAzerbaijanUnderstandsSoftPower { get; } = new("azerbaijan-legal-right-to-force-qualifies-azerbaijan-understands-soft-power");

        /// <summary>Gets the id <c>winter-played-role-explains-both-sides-agreed-ceasefire</c>.</summary>
        public static RelationId WinterPlayedRoleExplainsBothSidesAgreedCeasefire { get; } = new("winter-played-role-explains-both-sides-agreed-ceasefire");

        /// <summary>Gets the id <c>mountain-fighting-hard-supports-winter-played-role</c>.</summary>
        public static RelationId MountainFightingHardSupportsWinterPlayedRole { get; } = new("mountain-fighting-hard-supports-winter-played-role");

        /// <summary>Gets the id <c>snow-makes-fighting-near-impossible-supports-winter-played-role</c>.</summary>
        public static RelationId SnowMakesFightingNearImpossibleSupportsWinterPlayedRole { get; } = new("snow-makes-fighting-near-impossible-supports-winter-played-role");

        /// <summary>Gets the id <c>snow-makes-fighting-near-impossible-qualifies-winter-war-possible</c>.</summary>
        public static RelationId SnowMakesFightingNearImpossibleQualifiesWinterWarPossible { get; } = new("snow-makes-fighting-near-impossible-qualifies-winter-war-possible");

        /// <summary>Gets the id <c>azerbaijan-took-lowland-villages-supports-azerbaijan-has-gain-to-show</c>.</summary>
        public static RelationId AzerbaijanTookLowlandVillagesSupportsAzerbaijanHasGainToShow { get; } = new("azerbaijan-took-lowland-villages-supports-azerbaijan-has-gain-to-show");

        /// <summary>Gets the id <c>azerbaijan-took-lowland-villages-supports-armenian-side-lost-land</c>.</summary>
        public static RelationId AzerbaijanTookLowlandVillagesSupportsArmenianSideLostLand { get; } = new("azerbaijan-took-lowland-villages-supports-armenian-side-lost-land");

        /// <summary>Gets the id <c>villages-liberated-qualifies-azerbaijan-took-lowland-villages</c>.</summary>
        public static RelationId VillagesLiberatedQualifiesAzerbaijanTookLowlandVillages { get; } = new("villages-liberated-qualifies-azerbaijan-took-lowland-villages");

        /// <summary>Gets the id <c>azerbaijan-has-gain-to-show-supports-both-sides-had-political-will</c>.</summary>
        public static RelationId AzerbaijanHasGainToShowSupportsBothSidesHadPoliticalWill { get; } = new("azerbaijan-has-gain-to-show-supports-both-sides-had-political-will");

        /// <summary>Gets the id <c>armenia-holds-highland-core-supports-armenia-can-save-face</c>.</summary>
        public static RelationId ArmeniaHoldsHighlandCoreSupportsArmeniaCanSaveFace { get; } = new("armenia-holds-highland-core-supports-armenia-can-save-face");

        /// <summary>Gets the id <c>territories-occupied-qualifies-armenia-holds-highland-core</c>.</summary>
        public static RelationId TerritoriesOccupiedQualifiesArmeniaHoldsHighlandCore { get; } = new("territories-occupied-qualifies-armenia-holds-highland-core");

        /// <summary>Gets the id <c>armenia-can-save-face-supports-both-sides-had-political-will</c>.</summary>
        public static RelationId ArmeniaCanSaveFaceSupportsBothSidesHadPoliticalWill { get; } = new("armenia-can-save-face-supports-both-sides-had-political-will");

        /// <summary>Gets the id <c>war-may-resume-soon-qualifies-fighting-paused</c>.</summary>
        public static RelationId WarMayResumeSoonQualifiesFightingPaused { get; } = new("war-may-resume-soon-qualifies-fighting-paused");

        /// <summary>Gets the id <c>militants-reported-supports-intervention-probably-accelerated</c>.</summary>
        public static RelationId MilitantsReportedSupportsInterventionProbablyAccelerated { get; } = new("militants-reported-supports-intervention-probably-accelerated");

        /// <summary>Gets the id <c>militants-reported-supports-militancy-may-rekindle-north-caucasus</c>.</summary>
        public static RelationId MilitantsReportedSupportsMilitancyMayRekindleNorthCaucasus { get; } = new("militants-reported-supports-militancy-may-rekindle-north-caucasus");

        /// <summary>Gets the id <c>iran-made-peace-efforts-supports-intervention-probably-accelerated</c>.</summary>
        public static RelationId IranMadePeaceEffortsSupportsInterventionProbablyAccelerated { get; } = new("iran-made-peace-efforts-supports-intervention-probably-accelerated");

        /// <summary>Gets the id <c>iran-made-peace-efforts-supports-russian-role-may-be-replaced</c>.</summary>
        public static RelationId IranMadePeaceEffortsSupportsRussianRoleMayBeReplaced { get; } = new("iran-made-peace-efforts-supports-russian-role-may-be-replaced");

        /// <summary>Gets the id <c>russia-already-sought-to-intervene-qualifies-intervention-probably-accelerated</c>.</summary>
        public static RelationId RussiaAlreadySoughtToInterveneQualifiesInterventionProbablyAccelerated { get; } = new("russia-already-sought-to-intervene-qualifies-intervention-probably-accelerated");

        /// <summary>Gets the id <c>russia-already-sought-to-intervene-supports-russia-intervened-diplomatically</c>.</summary>
        public static RelationId RussiaAlreadySoughtToInterveneSupportsRussiaIntervenedDiplomatically { get; } = new("russia-already-sought-to-intervene-supports-russia-intervened-diplomatically");

        /// <summary>Gets the id <c>russia-regards-sphere-explains-russia-already-sought-to-intervene</c>.</summary>
        public static RelationId RussiaRegardsSphereExplainsRussiaAlreadySoughtToIntervene { get; } = new("russia-regards-sphere-explains-russia-already-sought-to-intervene");

        /// <summary>Gets the id <c>intervention-gained-urgency-explains-intervention-probably-accelerated</c>.</summary>
        public static RelationId InterventionGainedUrgencyExplainsInterventionProbablyAccelerated { get; } = new("intervention-gained-urgency-explains-intervention-probably-accelerated");

        /// <summary>Gets the id <c>iran-officially-supports-azerbaijan-supports-iran-syria-stances-differ</c>.</summary>
        public static RelationId IranOfficiallySupportsAzerbaijanSupportsIranSyriaStancesDiffer { get; } = new("iran-officially-supports-azerbaijan-supports-iran-syria-stances-differ");

        /// <summary>Gets the id <c>r-iran-officially-supports-azerbaijan-supports-iran-support-proves-suspicion</c>.</summary>
        public static RelationId RIranOfficiallySupportsAzerbaijanSupportsIranSupportProvesSuspicion { get; } = new("r-iran-officially-supports-azerbaijan-supports-iran-support-proves-suspicion");

        /// <summary>Gets the id <c>r-iran-azerbaijan-mutual-suspicion-supports-iran-support-proves-suspicion</c>.</summary>
        public static RelationId RIranAzerbaijanMutualSuspicionSupportsIranSupportProvesSuspicion { get; } = new("r-iran-azerbaijan-mutual-suspicion-supports-iran-support-proves-suspicion");

        /// <summary>Gets the id <c>russia-feared-for-interests-explains-russia-intervened-diplomatically</c>.</summary>
        public static RelationId RussiaFearedForInterestsExplainsRussiaIntervenedDiplomatically { get; } = new("russia-feared-for-interests-explains-russia-intervened-diplomatically");

        /// <summary>Gets the id <c>russia-feared-for-interests-explains-intervention-gained-urgency</c>.</summary>
        public static RelationId RussiaFearedForInterestsExplainsInterventionGainedUrgency { get; } = new("russia-feared-for-interests-explains-intervention-gained-urgency");

        /// <summary>Gets the id <c>militancy-may-rekindle-north-caucasus-supports-russia-feared-for-interests</c>.</summary>
        public static RelationId MilitancyMayRekindleNorthCaucasusSupportsRussiaFearedForInterests { get; } = new("militancy-may-rekindle-north-caucasus-supports-russia-feared-for-interests");

        /// <summary>Gets the id <c>north-caucasus-conflict-happened-supports-militancy-may-rekindle-north-caucasus</c>.</summary>
        public static RelationId NorthCaucasusConflictHappenedSupportsMilitancyMayRekindleNorthCaucasus { get; } = new("north-caucasus-conflict-happened-supports-militancy-may-rekindle-north-caucasus");

        /// <summary>Gets the id <c>russian-role-may-be-replaced-supports-russia-feared-for-interests</c>.</summary>
        public static RelationId RussianRoleMayBeReplacedSupportsRussiaFearedForInterests { get; } = new("russian-role-may-be-replaced-supports-russia-feared-for-interests");

        /// <summary>Gets the id <c>russia-post-soviet-role-supports-russian-role-may-be-replaced</c>.</summary>
        public static RelationId RussiaPostSovietRoleSupportsRussianRoleMayBeReplaced { get; } = new("russia-post-soviet-role-supports-russian-role-may-be-replaced");

        /// <summary>Gets the id <c>turko-persian-role-came-first-supports-russian-role-may-be-replaced</c>.</summary>
        public static RelationId TurkoPersianRoleCameFirstSupportsRussianRoleMayBeReplaced { get; } = new("turko-persian-role-came-first-supports-russian-role-may-be-replaced");

        /// <summary>Gets the id <c>osce-had-leading-role-supports-osce-kept-leading-role</c>.</summary>
        public static RelationId OsceHadLeadingRoleSupportsOsceKeptLeadingRole { get; } = new("osce-had-leading-role-supports-osce-kept-leading-role");

        /// <summary>Gets the id <c>communique-reaffirmed-minsk-format-supports-osce-kept-leading-role</c>.</summary>
        public static RelationId CommuniqueReaffirmedMinskFormatSupportsOsceKeptLeadingRole { get; } = new("communique-reaffirmed-minsk-format-supports-osce-kept-leading-role");

        /// <summary>Gets the id <c>r-communique-reaffirmed-minsk-supports-reaffirmation-reinforced-russian</c>.</summary>
        public static RelationId RCommuniqueReaffirmedMinskSupportsReaffirmationReinforcedRussian { get; } = new("r-communique-reaffirmed-minsk-supports-reaffirmation-reinforced-russian");

        /// <summary>Gets the id <c>communique-reaffirmed-minsk-format-supports-russian-model-won-for-now</c>.</summary>
        public static RelationId CommuniqueReaffirmedMinskFormatSupportsRussianModelWonForNow { get; } = new("communique-reaffirmed-minsk-format-supports-russian-model-won-for-now");

        /// <summary>Gets the id <c>minsk-group-was-only-format-supports-communique-reaffirmed-minsk-format</c>.</summary>
        public static RelationId MinskGroupWasOnlyFormatSupportsCommuniqueReaffirmedMinskFormat { get; } = new("minsk-group-was-only-format-supports-communique-reaffirmed-minsk-format");

        /// <summary>Gets the id <c>r-iran-tried-to-replace-supports-reaffirmation-reinforced-russian-influence</c>.</summary>
        public static RelationId RIranTriedToReplaceSupportsReaffirmationReinforcedRussianInfluence { get; } = new("r-iran-tried-to-replace-supports-reaffirmation-reinforced-russian-influence");

        /// <summary>Gets the id <c>r-turkey-promoted-military-supports-reaffirmation-reinforced-russian</c>.</summary>
        public static RelationId RTurkeyPromotedMilitarySupportsReaffirmationReinforcedRussian { get; } = new("r-turkey-promoted-military-supports-reaffirmation-reinforced-russian");

        /// <summary>Gets the id <c>turkey-promoted-military-solution-supports-turkey-wants-end-of-diplomacy</c>.</summary>
        public static RelationId TurkeyPromotedMilitarySolutionSupportsTurkeyWantsEndOfDiplomacy { get; } = new("turkey-promoted-military-solution-supports-turkey-wants-end-of-diplomacy");

        /// <summary>Gets the id <c>madrid-principles-refined-2009-qualifies-madrid-principles-most-pragmatic</c>.</summary>
        public static RelationId MadridPrinciplesRefined2009QualifiesMadridPrinciplesMostPragmatic { get; } = new("madrid-principles-refined-2009-qualifies-madrid-principles-most-pragmatic");

        /// <summary>Gets the id <c>madrid-principles-most-pragmatic-qualifies-armenian-madrid-compliance-unclear</c>.</summary>
        public static RelationId MadridPrinciplesMostPragmaticQualifiesArmenianMadridComplianceUnclear { get; } = new("madrid-principles-most-pragmatic-qualifies-armenian-madrid-compliance-unclear");

        /// <summary>Gets the id <c>armenian-madrid-compliance-unclear-supports-ceasefire-unlikely-to-last</c>.</summary>
        public static RelationId ArmenianMadridComplianceUnclearSupportsCeasefireUnlikelyToLast { get; } = new("armenian-madrid-compliance-unclear-supports-ceasefire-unlikely-to-last");

        /// <summary>Gets the id <c>azerbaijan-annoyed-supports-annoyance-caused-operation</c>.</summary>
        public static RelationId AzerbaijanAnnoyedSupportsAnnoyanceCausedOperation { get; } = new("azerbaijan-annoyed-supports-annoyance-caused-operation");

        /// <summary>Gets the id <c>minsk-group-secured-no-withdrawal-qualifies-osce-kept-leading-role</c>.</summary>
        public static RelationId MinskGroupSecuredNoWithdrawalQualifiesOsceKeptLeadingRole { get; } = new("minsk-group-secured-no-withdrawal-qualifies-osce-kept-leading-role");

        /// <summary>Gets the id <c>minsk-group-secured-no-withdrawal-explains-azerbaijan-annoyed</c>.</summary>
        public static RelationId MinskGroupSecuredNoWithdrawalExplainsAzerbaijanAnnoyed { get; } = new("minsk-group-secured-no-withdrawal-explains-azerbaijan-annoyed");

        /// <summary>Gets the id <c>minsk-group-secured-no-withdrawal-supports-ceasefire-unlikely-to-last</c>.</summary>
        public static RelationId MinskGroupSecuredNoWithdrawalSupportsCeasefireUnlikelyToLast { get; } = new("minsk-group-secured-no-withdrawal-supports-ceasefire-unlikely-to-last");

        /// <summary>Gets the id <c>armenia-holds-azerbaijani-territory-supports-territories-occupied</c>.</summary>
        public static RelationId ArmeniaHoldsAzerbaijaniTerritorySupportsTerritoriesOccupied { get; } = new("armenia-holds-azerbaijani-territory-supports-territories-occupied");

        /// <summary>Gets the id <c>armenia-holds-azerbaijani-territory-supports-ceasefire-unlikely-to-last</c>.</summary>
        public static RelationId ArmeniaHoldsAzerbaijaniTerritorySupportsCeasefireUnlikelyToLast { get; } = new("armenia-holds-azerbaijani-territory-supports-ceasefire-unlikely-to-last");

        /// <summary>Gets the id <c>armenia-holds-azerbaijani-territory-supports-armenian-hold-illegal</c>.</summary>
        public static RelationId ArmeniaHoldsAzerbaijaniTerritorySupportsArmenianHoldIllegal { get; } = new("armenia-holds-azerbaijani-territory-supports-armenian-hold-illegal");

        /// <summary>Gets the id <c>armenia-holds-azerbaijani-territory-supports-pashinyan-has-not-complied</c>.</summary>
        public static RelationId ArmeniaHoldsAzerbaijaniTerritorySupportsPashinyanHasNotComplied { get; } = new("armenia-holds-azerbaijani-territory-supports-pashinyan-has-not-complied");

        /// <summary>Gets the id <c>resolutions-demand-withdrawal-explains-azerbaijan-annoyed</c>.</summary>
        public static RelationId ResolutionsDemandWithdrawalExplainsAzerbaijanAnnoyed { get; } = new("resolutions-demand-withdrawal-explains-azerbaijan-annoyed");

        /// <summary>Gets the id <c>resolutions-demand-withdrawal-supports-compliance-would-endanger-pashinyan</c>.</summary>
        public static RelationId ResolutionsDemandWithdrawalSupportsComplianceWouldEndangerPashinyan { get; } = new("resolutions-demand-withdrawal-supports-compliance-would-endanger-pashinyan");

        /// <summary>Gets the id <c>resolutions-demand-withdrawal-supports-platform-goal-withdrawal-timetable</c>.</summary>
        public static RelationId ResolutionsDemandWithdrawalSupportsPlatformGoalWithdrawalTimetable { get; } = new("resolutions-demand-withdrawal-supports-platform-goal-withdrawal-timetable");

        /// <summary>Gets the id <c>resolutions-demand-withdrawal-supports-pashinyan-has-not-complied</c>.</summary>
        public static RelationId ResolutionsDemandWithdrawalSupportsPashinyanHasNotComplied { get; } = new("resolutions-demand-withdrawal-supports-pashinyan-has-not-complied");

        /// <summary>Gets the id <c>four-resolutions-concern-matter-supports-resolutions-demand-withdrawal</c>.</summary>
        public static RelationId FourResolutionsConcernMatterSupportsResolutionsDemandWithdrawal { get; } = new("four-resolutions-concern-matter-supports-resolutions-demand-withdrawal");

        /// <summary>Gets the id <c>azerbaijan-launched-operation-supports-annoyance-caused-operation</c>.</summary>
        public static RelationId AzerbaijanLaunchedOperationSupportsAnnoyanceCausedOperation { get; } = new("azerbaijan-launched-operation-supports-annoyance-caused-operation");

        /// <summary>Gets the id <c>azerbaijan-launched-operation-supports-operation-is-counteroffensive</c>.</summary>
        public static RelationId AzerbaijanLaunchedOperationSupportsOperationIsCounteroffensive { get; } = new("azerbaijan-launched-operation-supports-operation-is-counteroffensive");

        /// <summary>Gets the id <c>operation-aimed-at-status-quo-explains-azerbaijan-launched-operation</c>.</summary>
        public static RelationId OperationAimedAtStatusQuoExplainsAzerbaijanLaunchedOperation { get; } = new("operation-aimed-at-status-quo-explains-azerbaijan-launched-operation");

        /// <summary>Gets the id <c>line-of-contact-incidents-occurred-explains-azerbaijan-launched-operation</c>.</summary>
        public static RelationId LineOfContactIncidentsOccurredExplainsAzerbaijanLaunchedOperation { get; } = new("line-of-contact-incidents-occurred-explains-azerbaijan-launched-operation");

        /// <summary>Gets the id <c>line-of-contact-incidents-occurred-supports-operation-is-counteroffensive</c>.</summary>
        public static RelationId LineOfContactIncidentsOccurredSupportsOperationIsCounteroffensive { get; } = new("line-of-contact-incidents-occurred-supports-operation-is-counteroffensive");

        /// <summary>Gets the id <c>incidents-were-provocations-qualifies-line-of-contact-incidents-occurred</c>.</summary>
        public static RelationId IncidentsWereProvocationsQualifiesLineOfContactIncidentsOccurred { get; } = new("incidents-were-provocations-qualifies-line-of-contact-incidents-occurred");

        /// <summary>Gets the id <c>ceasefire-unlikely-to-last-supports-ceasefire-endurance-uncertain</c>.</summary>
        public static RelationId CeasefireUnlikelyToLastSupportsCeasefireEnduranceUncertain { get; } = new("ceasefire-unlikely-to-last-supports-ceasefire-endurance-uncertain");

        /// <summary>Gets the id <c>ceasefire-unlikely-to-last-supports-war-may-resume-soon</c>.</summary>
        public static RelationId CeasefireUnlikelyToLastSupportsWarMayResumeSoon { get; } = new("ceasefire-unlikely-to-last-supports-war-may-resume-soon");

        /// <summary>Gets the id <c>ceasefire-unlikely-to-last-supports-failure-cannot-be-ruled-out</c>.</summary>
        public static RelationId CeasefireUnlikelyToLastSupportsFailureCannotBeRuledOut { get; } = new("ceasefire-unlikely-to-last-supports-failure-cannot-be-ruled-out");

        /// <summary>Gets the id <c>ganja-second-attack-reported-restates-armenia-shelled-ganja</c>.</summary>
        public static RelationId GanjaSecondAttackReportedRestatesArmeniaShelledGanja { get; } = new("ganja-second-attack-reported-restates-armenia-shelled-ganja");

        /// <summary>Gets the id <c>ganja-second-attack-reported-supports-armenia-showed-rogue-character</c>.</summary>
        public static RelationId GanjaSecondAttackReportedSupportsArmeniaShowedRogueCharacter { get; } = new("ganja-second-attack-reported-supports-armenia-showed-rogue-character");

        /// <summary>Gets the id <c>ganja-second-attack-reported-supports-attack-violates-communique</c>.</summary>
        public static RelationId GanjaSecondAttackReportedSupportsAttackViolatesCommunique { get; } = new("ganja-second-attack-reported-supports-attack-violates-communique");

        /// <summary>Gets the id <c>earlier-major-attack-on-ganja-supports-would-be-second-major-attack</c>.</summary>
        public static RelationId EarlierMajorAttackOnGanjaSupportsWouldBeSecondMajorAttack { get; } = new("earlier-major-attack-on-ganja-supports-would-be-second-major-attack");

        /// <summary>Gets the id <c>armenia-shelled-ganja-supports-would-be-second-major-attack</c>.</summary>
        public static RelationId ArmeniaShelledGanjaSupportsWouldBeSecondMajorAttack { get; } = new("armenia-shelled-ganja-supports-would-be-second-major-attack");

        /// <summary>Gets the id <c>armenia-shelled-ganja-supports-shelling-would-signal-no-influence</c>.</summary>
        public static RelationId ArmeniaShelledGanjaSupportsShellingWouldSignalNoInfluence { get; } = new("armenia-shelled-ganja-supports-shelling-would-signal-no-influence");

        /// <summary>Gets the id <c>armenia-shelled-ganja-supports-tit-for-tat-underway</c>.</summary>
        public static RelationId ArmeniaShelledGanjaSupportsTitForTatUnderway { get; } = new("armenia-shelled-ganja-supports-tit-for-tat-underway");

        /// <summary>Gets the id <c>ceasefire-was-due-qualifies-ceasefire-began-saturday-noon</c>.</summary>
        public static RelationId CeasefireWasDueQualifiesCeasefireBeganSaturdayNoon { get; } = new("ceasefire-was-due-qualifies-ceasefire-began-saturday-noon");

        /// <summary>Gets the id <c>armenia-denies-shelling-ganja-opposes-ganja-second-attack-reported</c>.</summary>
        public static RelationId ArmeniaDeniesShellingGanjaOpposesGanjaSecondAttackReported { get; } = new("armenia-denies-shelling-ganja-opposes-ganja-second-attack-reported");

        /// <summary>Gets the id <c>armenia-denies-shelling-ganja-opposes-armenia-shelled-ganja</c>.</summary>
        public static RelationId ArmeniaDeniesShellingGanjaOpposesArmeniaShelledGanja { get; } = new("armenia-denies-shelling-ganja-opposes-armenia-shelled-ganja");

        /// <summary>Gets the id <c>would-be-second-major-attack-supports-attack-would-embarrass-russia</c>.</summary>
        public static RelationId WouldBeSecondMajorAttackSupportsAttackWouldEmbarrassRussia { get; } = new("would-be-second-major-attack-supports-attack-would-embarrass-russia");

        /// <summary>Gets the id <c>ganja-civilian-target-supports-shelling-disproportionate</c>.</summary>
        public static RelationId GanjaCivilianTargetSupportsShellingDisproportionate { get; } = new("ganja-civilian-target-supports-shelling-disproportionate");

        /// <summary>Gets the id <c>ganja-outside-conflict-zone-supports-shelling-disproportionate</c>.</summary>
        public static RelationId GanjaOutsideConflictZoneSupportsShellingDisproportionate { get; } = new("ganja-outside-conflict-zone-supports-shelling-disproportionate");

        /// <summary>Gets the id <c>russia-worked-to-halt-azerbaijan-supports-attack-would-embarrass-russia</c>.</summary>
        public static RelationId RussiaWorkedToHaltAzerbaijanSupportsAttackWouldEmbarrassRussia { get; } = new("russia-worked-to-halt-azerbaijan-supports-attack-would-embarrass-russia");

        /// <summary>Gets the id <c>shelling-would-signal-no-influence-supports-attack-would-embarrass-russia</c>.</summary>
        public static RelationId ShellingWouldSignalNoInfluenceSupportsAttackWouldEmbarrassRussia { get; } = new("shelling-would-signal-no-influence-supports-attack-would-embarrass-russia");

        /// <summary>Gets the id <c>shelling-would-signal-no-influence-supports-armenia-would-be-rogue-state</c>.</summary>
        public static RelationId ShellingWouldSignalNoInfluenceSupportsArmeniaWouldBeRogueState { get; } = new("shelling-would-signal-no-influence-supports-armenia-would-be-rogue-state");

        /// <summary>Gets the id <c>attack-would-embarrass-russia-supports-armenia-would-be-rogue-state</c>.</summary>
        public static RelationId AttackWouldEmbarrassRussiaSupportsArmeniaWouldBeRogueState { get; } = new("attack-would-embarrass-russia-supports-armenia-would-be-rogue-state");

        /// <summary>Gets the id <c>azerbaijan-violated-first-supports-armenian-forces-only-respond</c>.</summary>
        public static RelationId AzerbaijanViolatedFirstSupportsArmenianForcesOnlyRespond { get; } = new("azerbaijan-violated-first-supports-armenian-forces-only-respond");

        /// <summary>Gets the id <c>azerbaijan-violated-first-supports-armenia-denies-starting</c>.</summary>
        public static RelationId AzerbaijanViolatedFirstSupportsArmeniaDeniesStarting { get; } = new("azerbaijan-violated-first-supports-armenia-denies-starting");

        /// <summary>Gets the id <c>azerbaijan-violated-first-supports-tit-for-tat-underway</c>.</summary>
        public static RelationId AzerbaijanViolatedFirstSupportsTitForTatUnderway { get; } = new("azerbaijan-violated-first-supports-tit-for-tat-underway");

        /// <summary>Gets the id <c>shelling-disproportionate-opposes-armenian-forces-only-respond</c>.</summary>
        public static RelationId ShellingDisproportionateOpposesArmenianForcesOnlyRespond { get; } = new("shelling-disproportionate-opposes-armenian-forces-only-respond");

        /// <summary>Gets the id <c>armenia-probably-untruthful-opposes-azerbaijan-violated-first</c>.</summary>
        public static RelationId ArmeniaProbablyUntruthfulOpposesAzerbaijanViolatedFirst { get; } = new("armenia-probably-untruthful-opposes-azerbaijan-violated-first");

        /// <summary>Gets the id <c>armenia-probably-untruthful-opposes-armenian-forces-only-respond</c>.</summary>
        public static RelationId ArmeniaProbablyUntruthfulOpposesArmenianForcesOnlyRespond { get; } = new("armenia-probably-untruthful-opposes-armenian-forces-only-respond");

        /// <summary>Gets the id <c>armenia-probably-untruthful-opposes-armenia-denies-starting</c>.</summary>
        public static RelationId ArmeniaProbablyUntruthfulOpposesArmeniaDeniesStarting { get; } = new("armenia-probably-untruthful-opposes-armenia-denies-starting");

        /// <summary>Gets the id <c>armenia-denies-starting-opposes-armenia-probably-untruthful</c>.</summary>
        public static RelationId ArmeniaDeniesStartingOpposesArmeniaProbablyUntruthful { get; } = new("armenia-denies-starting-opposes-armenia-probably-untruthful");

        /// <summary>Gets the id <c>tit-for-tat-underway-supports-ceasefire-violations-occurred</c>.</summary>
        public static RelationId TitForTatUnderwaySupportsCeasefireViolationsOccurred { get; } = new("tit-for-tat-underway-supports-ceasefire-violations-occurred");

        /// <summary>Gets the id <c>pashinyan-under-immense-pressure-supports-pressure-explains-behaviour</c>.</summary>
        public static RelationId PashinyanUnderImmensePressureSupportsPressureExplainsBehaviour { get; } = new("pashinyan-under-immense-pressure-supports-pressure-explains-behaviour");

        /// <summary>Gets the id <c>pashinyan-under-immense-pressure-explains-armenian-behaviour-erratic</c>.</summary>
        public static RelationId PashinyanUnderImmensePressureExplainsArmenianBehaviourErratic { get; } = new("pashinyan-under-immense-pressure-explains-armenian-behaviour-erratic");

        /// <summary>Gets the id <c>russia-pressured-pashinyan-supports-pashinyan-under-immense-pressure</c>.</summary>
        public static RelationId RussiaPressuredPashinyanSupportsPashinyanUnderImmensePressure { get; } = new("russia-pressured-pashinyan-supports-pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>separatists-label-qualifies-russia-pressured-pashinyan</c>.</summary>
        public static RelationId SeparatistsLabelQualifiesRussiaPressuredPashinyan { get; } = new("separatists-label-qualifies-russia-pressured-pashinyan");

        /// <summary>Gets the id <c>nationalists-press-for-war-supports-pashinyan-under-immense-pressure</c>.</summary>
        public static RelationId NationalistsPressForWarSupportsPashinyanUnderImmensePressure { get; } = new("nationalists-press-for-war-supports-pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>nationalists-press-for-war-supports-ceasefire-may-be-shredded</c>.</summary>
        public static RelationId NationalistsPressForWarSupportsCeasefireMayBeShredded { get; } = new("nationalists-press-for-war-supports-ceasefire-may-be-shredded");

        /// <summary>Gets the id <c>decisive-victory-includes-reconquest-qualifies-nationalists-press-for-war</c>.</summary>
        public static RelationId DecisiveVictoryIncludesReconquestQualifiesNationalistsPressForWar { get; } = new("decisive-victory-includes-reconquest-qualifies-nationalists-press-for-war");

        /// <summary>Gets the id <c>armenian-side-lost-land-supports-decisive-victory-includes-reconquest</c>.</summary>
        public static RelationId ArmenianSideLostLandSupportsDecisiveVictoryIncludesReconquest { get; } = new("armenian-side-lost-land-supports-decisive-victory-includes-reconquest");

        /// <summary>Gets the id <c>pashinyan-mobilised-sentiment-supports-pashinyan-colour-revolutionary</c>.</summary>
        public static RelationId PashinyanMobilisedSentimentSupportsPashinyanColourRevolutionary { get; } = new("pashinyan-mobilised-sentiment-supports-pashinyan-colour-revolutionary");

        /// <summary>Gets the id <c>pashinyan-mobilised-sentiment-supports-pashinyan-weaponised-sentiment</c>.</summary>
        public static RelationId PashinyanMobilisedSentimentSupportsPashinyanWeaponisedSentiment { get; } = new("pashinyan-mobilised-sentiment-supports-pashinyan-weaponised-sentiment");

        /// <summary>Gets the id <c>pashinyan-mobilised-sentiment-supports-pashinyan-understands-risk</c>.</summary>
        public static RelationId PashinyanMobilisedSentimentSupportsPashinyanUnderstandsRisk { get; } = new("pashinyan-mobilised-sentiment-supports-pashinyan-understands-risk");

        /// <summary>Gets the id <c>pashinyan-weaponised-sentiment-supports-pashinyan-colour-revolutionary</c>.</summary>
        public static RelationId PashinyanWeaponisedSentimentSupportsPashinyanColourRevolutionary { get; } = new("pashinyan-weaponised-sentiment-supports-pashinyan-colour-revolutionary");

        /// <summary>Gets the id <c>pashinyan-weaponised-sentiment-supports-pashinyan-understands-risk</c>.</summary>
        public static RelationId PashinyanWeaponisedSentimentSupportsPashinyanUnderstandsRisk { get; } = new("pashinyan-weaponised-sentiment-supports-pashinyan-understands-risk");

        /// <summary>Gets the id <c>armenian-society-jingoist-supports-compliance-would-endanger-pashinyan</c>.</summary>
        public static RelationId ArmenianSocietyJingoistSupportsComplianceWouldEndangerPashinyan { get; } = new("armenian-society-jingoist-supports-compliance-would-endanger-pashinyan");

        /// <summary>Gets the id <c>pashinyan-understands-risk-supports-pashinyan-under-immense-pressure</c>.</summary>
        public static RelationId PashinyanUnderstandsRiskSupportsPashinyanUnderImmensePressure { get; } = new("pashinyan-understands-risk-supports-pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>compliance-would-endanger-pashinyan-supports-pashinyan-understands-risk</c>.</summary>
        public static RelationId ComplianceWouldEndangerPashinyanSupportsPashinyanUnderstandsRisk { get; } = new("compliance-would-endanger-pashinyan-supports-pashinyan-understands-risk");

        /// <summary>Gets the id <c>territory-recognised-as-azerbaijani-supports-territories-occupied</c>.</summary>
        public static RelationId TerritoryRecognisedAsAzerbaijaniSupportsTerritoriesOccupied { get; } = new("territory-recognised-as-azerbaijani-supports-territories-occupied");

        /// <summary>Gets the id <c>territory-recognised-as-azerbaijani-supports-armenian-hold-illegal</c>.</summary>
        public static RelationId TerritoryRecognisedAsAzerbaijaniSupportsArmenianHoldIllegal { get; } = new("territory-recognised-as-azerbaijani-supports-armenian-hold-illegal");

        /// <summary>Gets the id <c>pashinyan-never-favoured-by-russia-explains-russia-little-interest-in-rescue</c>.</summary>
        public static RelationId PashinyanNeverFavouredByRussiaExplainsRussiaLittleInterestInRescue { get; } = new("pashinyan-never-favoured-by-russia-explains-russia-little-interest-in-rescue");

        /// <summary>Gets the id <c>russia-little-interest-in-rescue-supports-pashinyan-under-immense-pressure</c>.</summary>
        public static RelationId RussiaLittleInterestInRescueSupportsPashinyanUnderImmensePressure { get; } = new("russia-little-interest-in-rescue-supports-pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>russia-armenias-patron-qualifies-russia-little-interest-in-rescue</c>.</summary>
        public static RelationId RussiaArmeniasPatronQualifiesRussiaLittleInterestInRescue { get; } = new("russia-armenias-patron-qualifies-russia-little-interest-in-rescue");

        /// <summary>Gets the id <c>pashinyan-aware-of-hatred-supports-pashinyan-under-immense-pressure</c>.</summary>
        public static RelationId PashinyanAwareOfHatredSupportsPashinyanUnderImmensePressure { get; } = new("pashinyan-aware-of-hatred-supports-pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>surrender-would-make-pashinyan-hated-supports-pashinyan-aware-of-hatred</c>.</summary>
        public static RelationId SurrenderWouldMakePashinyanHatedSupportsPashinyanAwareOfHatred { get; } = new("surrender-would-make-pashinyan-hated-supports-pashinyan-aware-of-hatred");

        /// <summary>Gets the id <c>winter-war-not-preferred-qualifies-winter-war-possible</c>.</summary>
        public static RelationId WinterWarNotPreferredQualifiesWinterWarPossible { get; } = new("winter-war-not-preferred-qualifies-winter-war-possible");

        /// <summary>Gets the id <c>ceasefire-violations-occurred-supports-winter-war-possible</c>.</summary>
        public static RelationId CeasefireViolationsOccurredSupportsWinterWarPossible { get; } = new("ceasefire-violations-occurred-supports-winter-war-possible");

        /// <summary>Gets the id <c>ceasefire-violations-occurred-supports-war-may-resume-soon</c>.</summary>
        public static RelationId CeasefireViolationsOccurredSupportsWarMayResumeSoon { get; } = new("ceasefire-violations-occurred-supports-war-may-resume-soon");

        /// <summary>Gets the id <c>russia-has-peacemaking-influence-qualifies-winter-war-possible</c>.</summary>
        public static RelationId RussiaHasPeacemakingInfluenceQualifiesWinterWarPossible { get; } = new("russia-has-peacemaking-influence-qualifies-winter-war-possible");

        /// <summary>Gets the id <c>armenia-increasingly-rogue-supports-winter-war-possible</c>.</summary>
        public static RelationId ArmeniaIncreasinglyRogueSupportsWinterWarPossible { get; } = new("armenia-increasingly-rogue-supports-winter-war-possible");

        /// <summary>Gets the id <c>sides-could-use-strikes-supports-winter-war-possible</c>.</summary>
        public static RelationId SidesCouldUseStrikesSupportsWinterWarPossible { get; } = new("sides-could-use-strikes-supports-winter-war-possible");

        /// <summary>Gets the id <c>sides-could-use-strikes-supports-strikes-may-worsen-hardship</c>.</summary>
        public static RelationId SidesCouldUseStrikesSupportsStrikesMayWorsenHardship { get; } = new("sides-could-use-strikes-supports-strikes-may-worsen-hardship");

        /// <summary>Gets the id <c>strikes-may-worsen-hardship-explains-hardship-may-compel-peace-push</c>.</summary>
        public static RelationId StrikesMayWorsenHardshipExplainsHardshipMayCompelPeacePush { get; } = new("strikes-may-worsen-hardship-explains-hardship-may-compel-peace-push");

        /// <summary>Gets the id <c>civilians-already-suffer-supports-strikes-may-worsen-hardship</c>.</summary>
        public static RelationId CiviliansAlreadySufferSupportsStrikesMayWorsenHardship { get; } = new("civilians-already-suffer-supports-strikes-may-worsen-hardship");

        /// <summary>Gets the id <c>earlier-peace-push-made-qualifies-hardship-may-compel-peace-push</c>.</summary>
        public static RelationId EarlierPeacePushMadeQualifiesHardshipMayCompelPeacePush { get; } = new("earlier-peace-push-made-qualifies-hardship-may-compel-peace-push");

        /// <summary>Gets the id <c>peace-push-success-unclear-qualifies-hardship-may-compel-peace-push</c>.</summary>
        public static RelationId PeacePushSuccessUnclearQualifiesHardshipMayCompelPeacePush { get; } = new("peace-push-success-unclear-qualifies-hardship-may-compel-peace-push");

        /// <summary>Gets the id <c>collapse-against-russian-interest-qualifies-ceasefire-may-be-shredded</c>.</summary>
        public static RelationId CollapseAgainstRussianInterestQualifiesCeasefireMayBeShredded { get; } = new("collapse-against-russian-interest-qualifies-ceasefire-may-be-shredded");

        /// <summary>Gets the id <c>ceasefire-may-be-shredded-supports-ceasefire-endurance-uncertain</c>.</summary>
        public static RelationId CeasefireMayBeShreddedSupportsCeasefireEnduranceUncertain { get; } = new("ceasefire-may-be-shredded-supports-ceasefire-endurance-uncertain");

        /// <summary>Gets the id <c>ceasefire-may-be-shredded-supports-winter-war-possible</c>.</summary>
        public static RelationId CeasefireMayBeShreddedSupportsWinterWarPossible { get; } = new("ceasefire-may-be-shredded-supports-winter-war-possible");

        /// <summary>Gets the id <c>ceasefire-may-be-shredded-supports-war-may-resume-soon</c>.</summary>
        public static RelationId CeasefireMayBeShreddedSupportsWarMayResumeSoon { get; } = new("ceasefire-may-be-shredded-supports-war-may-resume-soon");

        /// <summary>Gets the id <c>ceasefire-may-be-shredded-supports-rival-solutions-may-prevail</c>.</summary>
        public static RelationId CeasefireMayBeShreddedSupportsRivalSolutionsMayPrevail { get; } = new("ceasefire-may-be-shredded-supports-rival-solutions-may-prevail");

        /// <summary>Gets the id <c>russian-efforts-herculean-qualifies-russia-brokered-ceasefire</c>.</summary>
        public static RelationId RussianEffortsHerculeanQualifiesRussiaBrokeredCeasefire { get; } = new("russian-efforts-herculean-qualifies-russia-brokered-ceasefire");

        /// <summary>Gets the id <c>russian-efforts-herculean-supports-collapse-against-russian-interest</c>.</summary>
        public static RelationId RussianEffortsHerculeanSupportsCollapseAgainstRussianInterest { get; } = new("russian-efforts-herculean-supports-collapse-against-russian-interest");

        /// <summary>Gets the id <c>russia-rejects-rival-solutions-qualifies-rival-solutions-may-prevail</c>.</summary>
        public static RelationId RussiaRejectsRivalSolutionsQualifiesRivalSolutionsMayPrevail { get; } = new("russia-rejects-rival-solutions-qualifies-rival-solutions-may-prevail");

        /// <summary>Gets the id <c>iran-turkey-prefer-other-solutions-supports-rival-solutions-may-prevail</c>.</summary>
        public static RelationId IranTurkeyPreferOtherSolutionsSupportsRivalSolutionsMayPrevail { get; } = new("iran-turkey-prefer-other-solutions-supports-rival-solutions-may-prevail");

        /// <summary>Gets the id <c>grassroots-pressure-intense-supports-pashinyan-under-immense-pressure</c>.</summary>
        public static RelationId GrassrootsPressureIntenseSupportsPashinyanUnderImmensePressure { get; } = new("grassroots-pressure-intense-supports-pashinyan-under-immense-pressure");

        /// <summary>Gets the id <c>grassroots-pressure-intense-qualifies-nationalists-press-for-war</c>.</summary>
        public static RelationId GrassrootsPressureIntenseQualifiesNationalistsPressForWar { get; } = new("grassroots-pressure-intense-qualifies-nationalists-press-for-war");

        /// <summary>Gets the id <c>grassroots-pressure-intense-supports-ceasefire-may-be-shredded</c>.</summary>
        public static RelationId GrassrootsPressureIntenseSupportsCeasefireMayBeShredded { get; } = new("grassroots-pressure-intense-supports-ceasefire-may-be-shredded");

        /// <summary>Gets the id <c>pashinyan-has-not-complied-supports-ceasefire-may-be-shredded</c>.</summary>
        public static RelationId PashinyanHasNotCompliedSupportsCeasefireMayBeShredded { get; } = new("pashinyan-has-not-complied-supports-ceasefire-may-be-shredded");

        /// <summary>Gets the id <c>pashinyan-has-not-complied-supports-non-compliance-is-defiance</c>.</summary>
        public static RelationId PashinyanHasNotCompliedSupportsNonComplianceIsDefiance { get; } = new("pashinyan-has-not-complied-supports-non-compliance-is-defiance");

        /// <summary>Gets the id <c>russia-upholds-minsk-diplomacy-supports-russian-model-won-for-now</c>.</summary>
        public static RelationId RussiaUpholdsMinskDiplomacySupportsRussianModelWonForNow { get; } = new("russia-upholds-minsk-diplomacy-supports-russian-model-won-for-now");

        /// <summary>Gets the id <c>russia-upholds-minsk-diplomacy-supports-three-powers-compete</c>.</summary>
        public static RelationId RussiaUpholdsMinskDiplomacySupportsThreePowersCompete { get; } = new("russia-upholds-minsk-diplomacy-supports-three-powers-compete");

        /// <summary>Gets the id <c>three-powers-compete-supports-competition-will-re-erupt</c>.</summary>
        public static RelationId ThreePowersCompeteSupportsCompetitionWillReErupt { get; } = new("three-powers-compete-supports-competition-will-re-erupt");

        /// <summary>Gets the id <c>competition-unexpected-qualifies-three-powers-compete</c>.</summary>
        public static RelationId CompetitionUnexpectedQualifiesThreePowersCompete { get; } = new("competition-unexpected-qualifies-three-powers-compete");

        /// <summary>Gets the id <c>iran-sought-alternative-platform-supports-iran-tried-to-replace-minsk-format</c>.</summary>
        public static RelationId IranSoughtAlternativePlatformSupportsIranTriedToReplaceMinskFormat { get; } = new("iran-sought-alternative-platform-supports-iran-tried-to-replace-minsk-format");

        /// <summary>Gets the id <c>iran-sought-alternative-platform-supports-three-powers-compete</c>.</summary>
        public static RelationId IranSoughtAlternativePlatformSupportsThreePowersCompete { get; } = new("iran-sought-alternative-platform-supports-three-powers-compete");

        /// <summary>Gets the id <c>iran-sought-alternative-platform-supports-russia-may-have-to-back-iran</c>.</summary>
        public static RelationId IranSoughtAlternativePlatformSupportsRussiaMayHaveToBackIran { get; } = new("iran-sought-alternative-platform-supports-russia-may-have-to-back-iran");

        /// <summary>Gets the id <c>turkey-wants-end-of-diplomacy-supports-three-powers-compete</c>.</summary>
        public static RelationId TurkeyWantsEndOfDiplomacySupportsThreePowersCompete { get; } = new("turkey-wants-end-of-diplomacy-supports-three-powers-compete");

        /// <summary>Gets the id <c>competition-will-re-erupt-supports-compromise-may-be-only-way-out</c>.</summary>
        public static RelationId CompetitionWillReEruptSupportsCompromiseMayBeOnlyWayOut { get; } = new("competition-will-re-erupt-supports-compromise-may-be-only-way-out");

        /// <summary>Gets the id <c>competition-will-re-erupt-qualifies-russian-model-won-for-now</c>.</summary>
        public static RelationId CompetitionWillReEruptQualifiesRussianModelWonForNow { get; } = new("competition-will-re-erupt-qualifies-russian-model-won-for-now");

        /// <summary>Gets the id <c>three-powers-partnered-qualifies-three-powers-compete</c>.</summary>
        public static RelationId ThreePowersPartneredQualifiesThreePowersCompete { get; } = new("three-powers-partnered-qualifies-three-powers-compete");

        /// <summary>Gets the id <c>minsk-relevance-hard-to-argue-supports-compromise-may-be-only-way-out</c>.</summary>
        public static RelationId MinskRelevanceHardToArgueSupportsCompromiseMayBeOnlyWayOut { get; } = new("minsk-relevance-hard-to-argue-supports-compromise-may-be-only-way-out");

        /// <summary>Gets the id <c>minsk-relevance-hard-to-argue-supports-iran-turkey-cases-strengthened</c>.</summary>
        public static RelationId MinskRelevanceHardToArgueSupportsIranTurkeyCasesStrengthened { get; } = new("minsk-relevance-hard-to-argue-supports-iran-turkey-cases-strengthened");

        /// <summary>Gets the id <c>iran-turkey-cases-strengthened-supports-compromise-may-be-only-way-out</c>.</summary>
        public static RelationId IranTurkeyCasesStrengthenedSupportsCompromiseMayBeOnlyWayOut { get; } = new("iran-turkey-cases-strengthened-supports-compromise-may-be-only-way-out");

        /// <summary>Gets the id <c>iran-turkey-cases-strengthened-supports-iran-may-create-platform</c>.</summary>
        public static RelationId IranTurkeyCasesStrengthenedSupportsIranMayCreatePlatform { get; } = new("iran-turkey-cases-strengthened-supports-iran-may-create-platform");

        /// <summary>Gets the id <c>iran-may-create-platform-supports-compromise-may-be-only-way-out</c>.</summary>
        public static RelationId IranMayCreatePlatformSupportsCompromiseMayBeOnlyWayOut { get; } = new("iran-may-create-platform-supports-compromise-may-be-only-way-out");

        /// <summary>Gets the id <c>iran-may-create-platform-supports-russia-may-have-to-back-iran</c>.</summary>
        public static RelationId IranMayCreatePlatformSupportsRussiaMayHaveToBackIran { get; } = new("iran-may-create-platform-supports-russia-may-have-to-back-iran");

        /// <summary>Gets the id <c>platform-would-include-russia-turkey-qualifies-iran-may-create-platform</c>.</summary>
        public static RelationId PlatformWouldIncludeRussiaTurkeyQualifiesIranMayCreatePlatform { get; } = new("platform-would-include-russia-turkey-qualifies-iran-may-create-platform");

        /// <summary>Gets the id <c>platform-would-exclude-co-chairs-qualifies-iran-may-create-platform</c>.</summary>
        public static RelationId PlatformWouldExcludeCoChairsQualifiesIranMayCreatePlatform { get; } = new("platform-would-exclude-co-chairs-qualifies-iran-may-create-platform");

        /// <summary>Gets the id <c>minsk-group-has-us-french-co-chairs-supports-platform-would-exclude-co-chairs</c>.</summary>
        public static RelationId MinskGroupHasUsFrenchCoChairsSupportsPlatformWouldExcludeCoChairs { get; } = new("minsk-group-has-us-french-co-chairs-supports-platform-would-exclude-co-chairs");

        /// <summary>Gets the id <c>platform-goal-withdrawal-timetable-qualifies-iran-may-create-platform</c>.</summary>
        public static RelationId PlatformGoalWithdrawalTimetableQualifiesIranMayCreatePlatform { get; } = new("platform-goal-withdrawal-timetable-qualifies-iran-may-create-platform");

        /// <summary>Gets the id <c>ceasefire-shows-russia-still-force-supports-ceasefire-diplomatic-coup</c>.</summary>
        public static RelationId CeasefireShowsRussiaStillForceSupportsCeasefireDiplomaticCoup { get; } = new("ceasefire-shows-russia-still-force-supports-ceasefire-diplomatic-coup");

        /// <summary>Gets the id <c>turkish-influence-grew-qualifies-ceasefire-shows-russia-still-force</c>.</summary>
        public static RelationId TurkishInfluenceGrewQualifiesCeasefireShowsRussiaStillForce { get; } = new("turkish-influence-grew-qualifies-ceasefire-shows-russia-still-force");

        /// <summary>Gets the id <c>turkish-influence-grew-supports-russia-turkey-compete</c>.</summary>
        public static RelationId TurkishInfluenceGrewSupportsRussiaTurkeyCompete { get; } = new("turkish-influence-grew-supports-russia-turkey-compete");

        /// <summary>Gets the id <c>russia-turkey-compete-supports-russia-turkey-competition-manageable</c>.</summary>
        public static RelationId RussiaTurkeyCompeteSupportsRussiaTurkeyCompetitionManageable { get; } = new("russia-turkey-compete-supports-russia-turkey-competition-manageable");

        /// <summary>Gets the id <c>russia-turkey-views-contradict-supports-russia-turkey-views-irreconcilable</c>.</summary>
        public static RelationId RussiaTurkeyViewsContradictSupportsRussiaTurkeyViewsIrreconcilable { get; } = new("russia-turkey-views-contradict-supports-russia-turkey-views-irreconcilable");

        /// <summary>Gets the id <c>r-russia-turkey-views-qualifies-russia-turkey-competition</c>.</summary>
        public static RelationId RRussiaTurkeyViewsQualifiesRussiaTurkeyCompetition { get; } = new("r-russia-turkey-views-qualifies-russia-turkey-competition");

        /// <summary>Gets the id <c>russia-turkey-views-irreconcilable-supports-views-could-renew-rivalry</c>.</summary>
        public static RelationId RussiaTurkeyViewsIrreconcilableSupportsViewsCouldRenewRivalry { get; } = new("russia-turkey-views-irreconcilable-supports-views-could-renew-rivalry");

        /// <summary>Gets the id <c>earlier-russia-turkey-rivalry-supports-views-could-renew-rivalry</c>.</summary>
        public static RelationId EarlierRussiaTurkeyRivalrySupportsViewsCouldRenewRivalry { get; } = new("earlier-russia-turkey-rivalry-supports-views-could-renew-rivalry");

        /// <summary>Gets the id <c>failure-cannot-be-ruled-out-restates-ceasefire-may-be-shredded</c>.</summary>
        public static RelationId FailureCannotBeRuledOutRestatesCeasefireMayBeShredded { get; } = new("failure-cannot-be-ruled-out-restates-ceasefire-may-be-shredded");

        /// <summary>Gets the id <c>failure-cannot-be-ruled-out-supports-everyone-waits</c>.</summary>
        public static RelationId FailureCannotBeRuledOutSupportsEveryoneWaits { get; } = new("failure-cannot-be-ruled-out-supports-everyone-waits");

        /// <summary>Gets the id <c>failure-cannot-be-ruled-out-supports-views-could-renew-rivalry</c>.</summary>
        public static RelationId FailureCannotBeRuledOutSupportsViewsCouldRenewRivalry { get; } = new("failure-cannot-be-ruled-out-supports-views-could-renew-rivalry");

        /// <summary>Gets the id <c>failure-cannot-be-ruled-out-supports-ceasefire-endurance-uncertain</c>.</summary>
        public static RelationId FailureCannotBeRuledOutSupportsCeasefireEnduranceUncertain { get; } = new("failure-cannot-be-ruled-out-supports-ceasefire-endurance-uncertain");

        /// <summary>Gets the id <c>failure-cannot-be-ruled-out-supports-russia-may-have-to-back-iran</c>.</summary>
        public static RelationId FailureCannotBeRuledOutSupportsRussiaMayHaveToBackIran { get; } = new("failure-cannot-be-ruled-out-supports-russia-may-have-to-back-iran");

        /// <summary>Gets the id <c>armenia-showed-rogue-character-supports-armenia-increasingly-rogue</c>.</summary>
        public static RelationId ArmeniaShowedRogueCharacterSupportsArmeniaIncreasinglyRogue { get; } = new("armenia-showed-rogue-character-supports-armenia-increasingly-rogue");

        /// <summary>Gets the id <c>armenia-showed-rogue-character-supports-failure-cannot-be-ruled-out</c>.</summary>
        public static RelationId ArmeniaShowedRogueCharacterSupportsFailureCannotBeRuledOut { get; } = new("armenia-showed-rogue-character-supports-failure-cannot-be-ruled-out");

        /// <summary>Gets the id <c>armenia-showed-rogue-character-restates-armenia-would-be-rogue-state</c>.</summary>
        public static RelationId ArmeniaShowedRogueCharacterRestatesArmeniaWouldBeRogueState { get; } = new("armenia-showed-rogue-character-restates-armenia-would-be-rogue-state");

        /// <summary>Gets the id <c>attack-violates-communique-supports-armenia-showed-rogue-character</c>.</summary>
        public static RelationId AttackViolatesCommuniqueSupportsArmeniaShowedRogueCharacter { get; } = new("attack-violates-communique-supports-armenia-showed-rogue-character");

        /// <summary>Gets the id <c>communique-issued-that-weekend-supports-attack-violates-communique</c>.</summary>
        public static RelationId CommuniqueIssuedThatWeekendSupportsAttackViolatesCommunique { get; } = new("communique-issued-that-weekend-supports-attack-violates-communique");

        /// <summary>Gets the id <c>platform-may-resemble-astana-qualifies-russia-may-have-to-back-iran</c>.</summary>
        public static RelationId PlatformMayResembleAstanaQualifiesRussiaMayHaveToBackIran { get; } = new("platform-may-resemble-astana-qualifies-russia-may-have-to-back-iran");

        /// <summary>Gets the id <c>astana-led-by-three-powers-supports-platform-may-resemble-astana</c>.</summary>
        public static RelationId AstanaLedByThreePowersSupportsPlatformMayResembleAstana { get; } = new("astana-led-by-three-powers-supports-platform-may-resemble-astana");

        /// <summary>Gets the id <c>backing-iran-necessity-open-qualifies-russia-may-have-to-back-iran</c>.</summary>
        public static RelationId BackingIranNecessityOpenQualifiesRussiaMayHaveToBackIran { get; } = new("backing-iran-necessity-open-qualifies-russia-may-have-to-back-iran");

        /// <summary>Gets the id <c>coming-week-will-clarify-qualifies-backing-iran-necessity-open</c>.</summary>
        public static RelationId ComingWeekWillClarifyQualifiesBackingIranNecessityOpen { get; } = new("coming-week-will-clarify-qualifies-backing-iran-necessity-open");
    }

    /// <summary>The ids of the map's actors.</summary>
    public static class Actors
    {
        /// <summary>Gets the id <c>armenia</c>.</summary>
        public static ActorId Armenia { get; } = new("armenia");

        /// <summary>Gets the id <c>azerbaijan</c>.</summary>
        public static ActorId Azerbaijan { get; } = new("azerbaijan");

        /// <summary>Gets the id <c>russia</c>.</summary>
        public static ActorId Russia { get; } = new("russia");

        /// <summary>Gets the id <c>turkey</c>.</summary>
        public static ActorId Turkey { get; } = new("turkey");

        /// <summary>Gets the id <c>iran</c>.</summary>
        public static ActorId Iran { get; } = new("iran");

        /// <summary>Gets the id <c>syria</c>.</summary>
        public static ActorId Syria { get; } = new("syria");

        /// <summary>Gets the id <c>united-states</c>.</summary>
        public static ActorId UnitedStates { get; } = new("united-states");

        /// <summary>Gets the id <c>france</c>.</summary>
        public static ActorId France { get; } = new("france");

        /// <summary>Gets the id <c>china</c>.</summary>
        public static ActorId China { get; } = new("china");

        /// <summary>Gets the id <c>lavrov</c>.</summary>
        public static ActorId Lavrov { get; } = new("lavrov");

        /// <summary>Gets the id <c>armenian-foreign-minister</c>.</summary>
        public static ActorId ArmenianForeignMinister { get; } = new("armenian-foreign-minister");

        /// <summary>Gets the id <c>azerbaijani-foreign-minister</c>.</summary>
        public static ActorId AzerbaijaniForeignMinister { get; } = new("azerbaijani-foreign-minister");

        /// <summary>Gets the id <c>pashinyan</c>.</summary>
        public static ActorId Pashinyan { get; } = new("pashinyan");

        /// <summary>Gets the id <c>andrew-korybko</c>.</summary>
        public static ActorId AndrewKorybko { get; } = new("andrew-korybko");

        /// <summary>Gets the id <c>osce</c>.</summary>
        public static ActorId Osce { get; } = new("osce");

        /// <summary>Gets the id <c>osce-minsk-group</c>.</summary>
        public static ActorId OsceMinskGroup { get; } = new("osce-minsk-group");

        /// <summary>Gets the id <c>american-co-chair</c>.</summary>
        public static ActorId AmericanCoChair { get; } = new("american-co-chair");

        /// <summary>Gets the id <c>french-co-chair</c>.</summary>
        public static ActorId FrenchCoChair { get; } = new("french-co-chair");

        /// <summary>Gets the id <c>united-nations</c>.</summary>
        public static ActorId UnitedNations { get; } = new("united-nations");

        /// <summary>Gets the id <c>un-security-council</c>.</summary>
        public static ActorId UnSecurityCouncil { get; } = new("un-security-council");

        /// <summary>Gets the id <c>azerbaijani-armed-forces</c>.</summary>
        public static ActorId AzerbaijaniArmedForces { get; } = new("azerbaijani-armed-forces");

        /// <summary>Gets the id <c>armenian-armed-forces</c>.</summary>
        public static ActorId ArmenianArmedForces { get; } = new("armenian-armed-forces");

        /// <summary>Gets the id <c>alt-media-community</c>.</summary>
        public static ActorId AltMediaCommunity { get; } = new("alt-media-community");

        /// <summary>Gets the id <c>radical-nationalists</c>.</summary>
        public static ActorId RadicalNationalists { get; } = new("radical-nationalists");

        /// <summary>Gets the id <c>armenian-separatists</c>.</summary>
        public static ActorId ArmenianSeparatists { get; } = new("armenian-separatists");

        /// <summary>Gets the id <c>foreign-militants</c>.</summary>
        public static ActorId ForeignMilitants { get; } = new("foreign-militants");

        /// <summary>Gets the id <c>muslim-majority-states</c>.</summary>
        public static ActorId MuslimMajorityStates { get; } = new("muslim-majority-states");

        /// <summary>Gets the id <c>civilians</c>.</summary>
        public static ActorId Civilians { get; } = new("civilians");

        /// <summary>Gets the id <c>azerbaijani-public</c>.</summary>
        public static ActorId AzerbaijaniPublic { get; } = new("azerbaijani-public");

        /// <summary>Gets the id <c>armenian-society</c>.</summary>
        public static ActorId ArmenianSociety { get; } = new("armenian-society");

        /// <summary>Gets the id <c>observers</c>.</summary>
        public static ActorId Observers { get; } = new("observers");

        /// <summary>Gets the id <c>warring-sides</c>.</summary>
        public static ActorId WarringSides { get; } = new("warring-sides");

        /// <summary>Gets the id <c>partnered-great-powers</c>.</summary>
        public static ActorId PartneredGreatPowers { get; } = new("partnered-great-powers");

        /// <summary>Gets the id <c>regional-stakeholders</c>.</summary>
        public static ActorId RegionalStakeholders { get; } = new("regional-stakeholders");

        /// <summary>Gets the id <c>global-research</c>.</summary>
        public static ActorId GlobalResearch { get; } = new("global-research");

        /// <summary>Gets the id <c>centre-for-research-on-globalization</c>.</summary>
        public static ActorId CentreForResearchOnGlobalization { get; } = new("centre-for-research-on-globalization");

        /// <summary>Gets the id <c>oneworld</c>.</summary>
        public static ActorId Oneworld { get; } = new("oneworld");

        /// <summary>Gets the id <c>facebook</c>.</summary>
        public static ActorId Facebook { get; } = new("facebook");
    }

    /// <summary>The ids of the map's places.</summary>
    public static class Places
    {
        /// <summary>Gets the id <c>south-caucasus</c>.</summary>
        public static PlaceId SouthCaucasus { get; } = new("south-caucasus");

        /// <summary>Gets the id <c>north-caucasus</c>.</summary>
        public static PlaceId NorthCaucasus { get; } = new("north-caucasus");

        /// <summary>Gets the id <c>nagorno-karabakh</c>.</summary>
        public static PlaceId NagornoKarabakh { get; } = new("nagorno-karabakh");

        /// <summary>Gets the id <c>ganja</c>.</summary>
        public static PlaceId Ganja { get; } = new("ganja");

        /// <summary>Gets the id <c>moscow-city</c>.</summary>
        public static PlaceId MoscowCity { get; } = new("moscow-city");

        /// <summary>Gets the id <c>line-of-contact</c>.</summary>
        public static PlaceId LineOfContact { get; } = new("line-of-contact");

        /// <summary>Gets the id <c>conflict-zone</c>.</summary>
        public static PlaceId ConflictZone { get; } = new("conflict-zone");

        /// <summary>Gets the id <c>occupied-territories</c>.</summary>
        public static PlaceId OccupiedTerritories { get; } = new("occupied-territories");

        /// <summary>Gets the id <c>lowland-villages</c>.</summary>
        public static PlaceId LowlandVillages { get; } = new("lowland-villages");

        /// <summary>Gets the id <c>highland-core</c>.</summary>
        public static PlaceId HighlandCore { get; } = new("highland-core");

        /// <summary>Gets the id <c>syria-territory</c>.</summary>
        public static PlaceId SyriaTerritory { get; } = new("syria-territory");

        /// <summary>Gets the id <c>asia</c>.</summary>
        public static PlaceId Asia { get; } = new("asia");

        /// <summary>Gets the id <c>europe</c>.</summary>
        public static PlaceId Europe { get; } = new("europe");

        /// <summary>Gets the id <c>russia-and-fsu</c>.</summary>
        public static PlaceId RussiaAndFsu { get; } = new("russia-and-fsu");

        /// <summary>Gets the id <c>afro-eurasia</c>.</summary>
        public static PlaceId AfroEurasia { get; } = new("afro-eurasia");
    }

    /// <summary>The ids of the map's events.</summary>
    public static class Events
    {
        /// <summary>Gets the id <c>nagorno-karabakh-conflict</c>.</summary>
        public static EventId NagornoKarabakhConflict { get; } = new("nagorno-karabakh-conflict");

        /// <summary>Gets the id <c>continuation-war</c>.</summary>
        public static EventId ContinuationWar { get; } = new("continuation-war");

        /// <summary>Gets the id <c>moscow-talks</c>.</summary>
        public static EventId MoscowTalks { get; } = new("moscow-talks");

        /// <summary>Gets the id <c>moscow-ceasefire</c>.</summary>
        public static EventId MoscowCeasefire { get; } = new("moscow-ceasefire");

        /// <summary>Gets the id <c>earlier-ceasefires</c>.</summary>
        public static EventId EarlierCeasefires { get; } = new("earlier-ceasefires");

        /// <summary>Gets the id <c>azerbaijani-offensive</c>.</summary>
        public static EventId AzerbaijaniOffensive { get; } = new("azerbaijani-offensive");

        /// <summary>Gets the id <c>lowland-advance</c>.</summary>
        public static EventId LowlandAdvance { get; } = new("lowland-advance");

        /// <summary>Gets the id <c>line-of-contact-incidents</c>.</summary>
        public static EventId LineOfContactIncidents { get; } = new("line-of-contact-incidents");

        /// <summary>Gets the id <c>first-ganja-attack</c>.</summary>
        public static EventId FirstGanjaAttack { get; } = new("first-ganja-attack");

        /// <summary>Gets the id <c>second-ganja-attack</c>.</summary>
        public static EventId SecondGanjaAttack { get; } = new("second-ganja-attack");

        /// <summary>Gets the id <c>alleged-azerbaijani-violation</c>.</summary>
        public static EventId AllegedAzerbaijaniViolation { get; } = new("alleged-azerbaijani-violation");

        /// <summary>Gets the id <c>ceasefire-violations</c>.</summary>
        public static EventId CeasefireViolations { get; } = new("ceasefire-violations");

        /// <summary>Gets the id <c>militant-activity</c>.</summary>
        public static EventId MilitantActivity { get; } = new("militant-activity");

        /// <summary>Gets the id <c>iranian-peace-efforts</c>.</summary>
        public static EventId IranianPeaceEfforts { get; } = new("iranian-peace-efforts");

        /// <summary>Gets the id <c>iranian-platform-push</c>.</summary>
        public static EventId IranianPlatformPush { get; } = new("iranian-platform-push");

        /// <summary>Gets the id <c>turkish-military-push</c>.</summary>
        public static EventId TurkishMilitaryPush { get; } = new("turkish-military-push");

        /// <summary>Gets the id <c>russian-diplomatic-intervention</c>.</summary>
        public static EventId RussianDiplomaticIntervention { get; } = new("russian-diplomatic-intervention");

        /// <summary>Gets the id <c>minsk-process</c>.</summary>
        public static EventId MinskProcess { get; } = new("minsk-process");

        /// <summary>Gets the id <c>power-competition</c>.</summary>
        public static EventId PowerCompetition { get; } = new("power-competition");

        /// <summary>Gets the id <c>russia-turkey-rivalry</c>.</summary>
        public static EventId RussiaTurkeyRivalry { get; } = new("russia-turkey-rivalry");

        /// <summary>Gets the id <c>north-caucasus-conflict</c>.</summary>
        public static EventId NorthCaucasusConflict { get; } = new("north-caucasus-conflict");

        /// <summary>Gets the id <c>astana-process</c>.</summary>
        public static EventId AstanaProcess { get; } = new("astana-process");

        /// <summary>Gets the id <c>madrid-refinement</c>.</summary>
        public static EventId MadridRefinement { get; } = new("madrid-refinement");

        /// <summary>Gets the id <c>ummah-pivot</c>.</summary>
        public static EventId UmmahPivot { get; } = new("ummah-pivot");

        /// <summary>Gets the id <c>nationalist-pressure</c>.</summary>
        public static EventId NationalistPressure { get; } = new("nationalist-pressure");

        /// <summary>Gets the id <c>russian-pressure-on-pashinyan</c>.</summary>
        public static EventId RussianPressureOnPashinyan { get; } = new("russian-pressure-on-pashinyan");

        /// <summary>Gets the id <c>pashinyan-rise</c>.</summary>
        public static EventId PashinyanRise { get; } = new("pashinyan-rise");

        /// <summary>Gets the id <c>earlier-peace-push</c>.</summary>
        public static EventId EarlierPeacePush { get; } = new("earlier-peace-push");

        /// <summary>Gets the id <c>another-peace-push</c>.</summary>
        public static EventId AnotherPeacePush { get; } = new("another-peace-push");

        /// <summary>Gets the id <c>ceasefire-collapse</c>.</summary>
        public static EventId CeasefireCollapse { get; } = new("ceasefire-collapse");

        /// <summary>Gets the id <c>possible-winter-war</c>.</summary>
        public static EventId PossibleWinterWar { get; } = new("possible-winter-war");

        /// <summary>Gets the id <c>new-rivalry</c>.</summary>
        public static EventId NewRivalry { get; } = new("new-rivalry");

        /// <summary>Gets the id <c>new-platform</c>.</summary>
        public static EventId NewPlatform { get; } = new("new-platform");

        /// <summary>Gets the id <c>armenian-withdrawal</c>.</summary>
        public static EventId ArmenianWithdrawal { get; } = new("armenian-withdrawal");

        /// <summary>Gets the id <c>power-compromise</c>.</summary>
        public static EventId PowerCompromise { get; } = new("power-compromise");

        /// <summary>Gets the id <c>adoption-s822</c>.</summary>
        public static EventId AdoptionS822 { get; } = new("adoption-s822");

        /// <summary>Gets the id <c>adoption-s853</c>.</summary>
        public static EventId AdoptionS853 { get; } = new("adoption-s853");

        /// <summary>Gets the id <c>adoption-s874</c>.</summary>
        public static EventId AdoptionS874 { get; } = new("adoption-s874");

        /// <summary>Gets the id <c>adoption-s884</c>.</summary>
        public static EventId AdoptionS884 { get; } = new("adoption-s884");
    }

    /// <summary>The ids of the map's ceasefires.</summary>
    public static class Ceasefires
    {
        /// <summary>Gets the id <c>ceasefire-of-10-october</c>.</summary>
        public static CeasefireId CeasefireOf10October { get; } = new("ceasefire-of-10-october");
    }

    /// <summary>The ids of the map's terms.</summary>
    public static class Terms
    {
        /// <summary>Gets the id <c>term-cessation</c>.</summary>
        public static TermId TermCessation { get; } = new("term-cessation");

        /// <summary>Gets the id <c>term-humanitarian</c>.</summary>
        public static TermId TermHumanitarian { get; } = new("term-humanitarian");

        /// <summary>Gets the id <c>term-parameters</c>.</summary>
        public static TermId TermParameters { get; } = new("term-parameters");

        /// <summary>Gets the id <c>term-negotiations</c>.</summary>
        public static TermId TermNegotiations { get; } = new("term-negotiations");

        /// <summary>Gets the id <c>term-format</c>.</summary>
        public static TermId TermFormat { get; } = new("term-format");
    }

    /// <summary>The ids of the map's resolutions.</summary>
    public static class Resolutions
    {
        /// <summary>Gets the id <c>s822</c>.</summary>
        public static ResolutionId S822 { get; } = new("s822");

        /// <summary>Gets the id <c>s853</c>.</summary>
        public static ResolutionId S853 { get; } = new("s853");

        /// <summary>Gets the id <c>s874</c>.</summary>
        public static ResolutionId S874 { get; } = new("s874");

        /// <summary>Gets the id <c>s884</c>.</summary>
        public static ResolutionId S884 { get; } = new("s884");
    }

    /// <summary>The ids of the map's instruments.</summary>
    public static class Instruments
    {
        /// <summary>Gets the id <c>moscow-statement</c>.</summary>
        public static InstrumentId MoscowStatement { get; } = new("moscow-statement");

        /// <summary>Gets the id <c>madrid-principles</c>.</summary>
        public static InstrumentId MadridPrinciples { get; } = new("madrid-principles");
    }

    /// <summary>The ids of the map's references.</summary>
    public static class References
    {
        /// <summary>Gets the id <c>ref-author-byline</c>.</summary>
        public static ReferenceId RefAuthorByline { get; } = new("ref-author-byline");

        /// <summary>Gets the id <c>ref-asia</c>.</summary>
        public static ReferenceId RefAsia { get; } = new("ref-asia");

        /// <summary>Gets the id <c>ref-europe</c>.</summary>
        public static ReferenceId RefEurope { get; } = new("ref-europe");

        /// <summary>Gets the id <c>ref-russia-and-fsu</c>.</summary>
        public static ReferenceId RefRussiaAndFsu { get; } = new("ref-russia-and-fsu");

        /// <summary>Gets the id <c>ref-intelligence</c>.</summary>
        public static ReferenceId RefIntelligence { get; } = new("ref-intelligence");

        /// <summary>Gets the id <c>ref-alt-media</c>.</summary>
        public static ReferenceId RefAltMedia { get; } = new("ref-alt-media");

        /// <summary>Gets the id <c>ref-ummah-pivot</c>.</summary>
        public static ReferenceId RefUmmahPivot { get; } = new("ref-ummah-pivot");

        /// <summary>Gets the id <c>ref-infowar-narrative</c>.</summary>
        public static ReferenceId RefInfowarNarrative { get; } = new("ref-infowar-narrative");

        /// <summary>Gets the id <c>ref-diplomatic-neutrality</c>.</summary>
        public static ReferenceId RefDiplomaticNeutrality { get; } = new("ref-diplomatic-neutrality");

        /// <summary>Gets the id <c>ref-clash-of-civilizations</c>.</summary>
        public static ReferenceId RefClashOfCivilizations { get; } = new("ref-clash-of-civilizations");

        /// <summary>Gets the id <c>ref-iranian-syrian-stances</c>.</summary>
        public static ReferenceId RefIranianSyrianStances { get; } = new("ref-iranian-syrian-stances");

        /// <summary>Gets the id <c>ref-iranian-support</c>.</summary>
        public static ReferenceId RefIranianSupport { get; } = new("ref-iranian-support");

        /// <summary>Gets the id <c>ref-madrid-principles</c>.</summary>
        public static ReferenceId RefMadridPrinciples { get; } = new("ref-madrid-principles");

        /// <summary>Gets the id <c>ref-resolution-822</c>.</summary>
        public static ReferenceId RefResolution822 { get; } = new("ref-resolution-822");

        /// <summary>Gets the id <c>ref-resolution-853</c>.</summary>
        public static ReferenceId RefResolution853 { get; } = new("ref-resolution-853");

        /// <summary>Gets the id <c>ref-resolution-874</c>.</summary>
        public static ReferenceId RefResolution874 { get; } = new("ref-resolution-874");

        /// <summary>Gets the id <c>ref-resolution-884</c>.</summary>
        public static ReferenceId RefResolution884 { get; } = new("ref-resolution-884");

        /// <summary>Gets the id <c>ref-counteroffensive</c>.</summary>
        public static ReferenceId RefCounteroffensive { get; } = new("ref-counteroffensive");

        /// <summary>Gets the id <c>ref-accused</c>.</summary>
        public static ReferenceId RefAccused { get; } = new("ref-accused");

        /// <summary>Gets the id <c>ref-second-major-attack</c>.</summary>
        public static ReferenceId RefSecondMajorAttack { get; } = new("ref-second-major-attack");

        /// <summary>Gets the id <c>ref-oneworld</c>.</summary>
        public static ReferenceId RefOneworld { get; } = new("ref-oneworld");

        /// <summary>Gets the id <c>ref-author-copyright</c>.</summary>
        public static ReferenceId RefAuthorCopyright { get; } = new("ref-author-copyright");

        /// <summary>Gets the id <c>ref-facebook-page</c>.</summary>
        public static ReferenceId RefFacebookPage { get; } = new("ref-facebook-page");

        /// <summary>Gets the id <c>ref-membership</c>.</summary>
        public static ReferenceId RefMembership { get; } = new("ref-membership");

        /// <summary>Gets the id <c>ref-author-articles</c>.</summary>
        public static ReferenceId RefAuthorArticles { get; } = new("ref-author-articles");
    }

    /// <summary>The ids of the map's sources.</summary>
    public static class Sources
    {
        /// <summary>Gets the id <c>src-resolution-822</c>.</summary>
        public static SourceId SrcResolution822 { get; } = new("src-resolution-822");

        /// <summary>Gets the id <c>src-resolution-853</c>.</summary>
        public static SourceId SrcResolution853 { get; } = new("src-resolution-853");

        /// <summary>Gets the id <c>src-resolution-874</c>.</summary>
        public static SourceId SrcResolution874 { get; } = new("src-resolution-874");

        /// <summary>Gets the id <c>src-resolution-884</c>.</summary>
        public static SourceId SrcResolution884 { get; } = new("src-resolution-884");

        /// <summary>Gets the id <c>src-azerbaijan-mfa-notice</c>.</summary>
        public static SourceId SrcAzerbaijanMfaNotice { get; } = new("src-azerbaijan-mfa-notice");

        /// <summary>Gets the id <c>src-pledgetimes-denial</c>.</summary>
        public static SourceId SrcPledgetimesDenial { get; } = new("src-pledgetimes-denial");

        /// <summary>Gets the id <c>src-tass-announcement</c>.</summary>
        public static SourceId SrcTassAnnouncement { get; } = new("src-tass-announcement");

        /// <summary>Gets the id <c>src-tass-ganja</c>.</summary>
        public static SourceId SrcTassGanja { get; } = new("src-tass-ganja");

        /// <summary>Gets the id <c>src-laquila-statement</c>.</summary>
        public static SourceId SrcLaquilaStatement { get; } = new("src-laquila-statement");

        /// <summary>Gets the id <c>src-country-table</c>.</summary>
        public static SourceId SrcCountryTable { get; } = new("src-country-table");

        /// <summary>Gets the id <c>src-un-bodies-list</c>.</summary>
        public static SourceId SrcUnBodiesList { get; } = new("src-un-bodies-list");

        /// <summary>Gets the id <c>src-resolution-874-account</c>.</summary>
        public static SourceId SrcResolution874Account { get; } = new("src-resolution-874-account");
    }
}
