/** What the schema says of each field, in English, by its own Danish sentence: the schema itself speaks Danish, as plans do. */
export const englishHelp: Readonly<Record<string, string>> = {
  'Hvilke af Landsbyggefondens midler planen søger. Programmet bestemmer, hvad der spørges om.':
    'Which of the funds of Landsbyggefonden the plan applies for. The programme decides what is asked.',
  'Hvor langt planen er: prækvalifikation (ansøgningen om at komme i gang), helhedsplan (selve planen eller aftalen) eller gennemførelse (planen er i gang).':
    'How far the plan is: prækvalifikation (applying to begin), helhedsplan (the plan or agreement itself) or gennemførelse (the plan is under way).',
  'Planens navn, som det skal stå på forsiden.': 'The name of the plan, as it is to stand on the front page.',
  'Det boligområde, planen gælder. Er der flere, skrives de som en liste.': 'The housing area that the plan is for.',
  'Den kommune, området ligger i.': 'The municipality that the area lies in.',
  'De boligorganisationer, der er med i planen, hver med sine afdelinger.':
    'The housing organisations that take part in the plan, each with its housing sections.',
  'Hvor mange boliger hele planen omfatter. Det må gerne være cirka.':
    'How many homes the whole plan covers. It may be approximate.',
  'Hvor mange beboere hele planen omfatter. Det må gerne være cirka.':
    'How many residents the whole plan covers. It may be approximate.',
  'De parter, der indgår aftalen: kommunen, boligorganisationerne og eventuelt andre, fx politiet.':
    'The parties to the agreement: the municipality, the housing organisations and perhaps others, such as the police.',
  'Hvornår planen begynder og slutter.': 'When the plan begins and ends.',
  'Hvilken udgave af planen det er.': 'Which version of the plan it is.',
  'Den dag, denne udgave af planen er skrevet eller indsendt.':
    'The day on which this version of the plan was written or sent in.',
  'De problemer, planen skal løse. Skriv gerne tallet, året og kilden.':
    'The problems that the plan is to solve. Preferably with the figure, the year and the source.',
  'Det overordnede formål med planen.': 'The overall purpose of the plan.',
  'Delmål, der gælder for hele planen.': 'Sub-goals that hold for the whole plan.',
  'De mål, der gælder for hele planen.': 'The goals that hold for the whole plan.',
  'Hvad der gøres skridt for skridt, når det gælder hele planen.':
    'What is done step by step, where it holds for the whole plan.',
  'Succeskriterier, der gælder for hele planen.': 'Success criteria that hold for the whole plan.',
  'Hvordan planens succeskriterier måles, når det er det samme for dem alle.':
    'How the success criteria of the plan are measured, where it is the same for all of them.',
  'Milepæle, der gælder for hele planen.': 'Milestones that hold for the whole plan.',
  'Penge, timer, lokaler og mennesker, der indgår i hele planen.':
    'Money, hours, rooms and people that go into the whole plan.',
  'Hvad der skal ske, når planen slutter, og hvem der tager over.':
    'What is to happen when the plan ends, and who takes over.',
  'De indsatsområder, planen har valgt, med programmets egne navne, og aktiviteterne under hvert.':
    'The indsatsområder that the plan has chosen, by the names that the programme gives them, and the activities in each.',
  'Aktiviteter, der endnu ikke er lagt under et indsatsområde. De hører hjemme under `indsatsområder`.':
    'Activities that have not been put into an indsatsområde yet. They belong in one.',
  'Hvordan arbejdet er organiseret: hvem der beslutter, og hvem der udfører.':
    'How the work is organised: who decides, and who carries it out.',
  'Hvad planen koster, og hvem der betaler.': 'What the plan costs, and who pays.',
  'De dokumenter, der følger med planen. Et svar kan henvise til et bilag med dets `id`.':
    'The documents that come with the plan. An answer may refer to one of them.',
  'Alt andet, planen fortæller, fx vision og baggrund: en overskrift og en tekst.':
    'All else that the plan tells, such as vision and background: a heading and a text.',
  'Hvem der har godkendt planen, og hvornår.': 'Who has approved the plan, and when.',
  'Hvem der skriver under for hver part.': 'Who signs for each party.',
  'Ændringer, siden planen blev godkendt, og hvornår Landsbyggefonden godkendte dem.':
    'Changes since the plan was approved, and when Landsbyggefonden approved them.',
  'De årlige indberetninger til Landsbyggefonden: hvilket år de gælder, og hvornår de er sendt.':
    'The yearly reports to Landsbyggefonden: which year they are for, and when they were sent.',
  'Hvornår og hvordan planen bliver revideret.': 'When and how the plan is revised.',
  'En note til jer, der skriver. Den kommer aldrig med i den færdige plan.':
    'A note to you who write. It never comes into the finished plan.',
  'En boligorganisation, der er med i planen. Navnet alene er nok.':
    'A housing organisation that takes part in the plan. The name alone is enough.',
  'Boligorganisationens navn.': 'The name of the housing organisation.',
  'Boligorganisationens nummer.': 'The number of the housing organisation.',
  'De afdelinger, der er med.': 'The housing sections that take part.',
  'Hvor mange boliger boligorganisationen har med. Det må gerne være cirka.':
    'How many homes the housing organisation has in the plan. It may be approximate.',
  'Hvor mange beboere boligorganisationen har med. Det må gerne være cirka.':
    'How many residents the housing organisation has in the plan. It may be approximate.',
  'Hvem man kan spørge.': 'Whom one can ask.',
  'En afdeling, der er med i planen. Navnet alene er nok.':
    'A housing section that takes part in the plan. The name alone is enough.',
  'Afdelingens nummer, præcis som det skrives. Sæt det i anførselstegn, så nuller foran bliver stående.':
    'The number of the housing section, exactly as it is written. Zeros at the front stay.',
  'Afdelingens navn.': 'The name of the housing section.',
  'Hvor mange boliger. Det må gerne være cirka.': 'How many homes. It may be approximate.',
  'Hvor mange beboere. Det må gerne være cirka.': 'How many residents. It may be approximate.',
  'Hvor afdelingen ligger.': 'Where the housing section lies.',
  'En part i aftalen. Navnet alene er nok.': 'A party to the agreement. The name alone is enough.',
  'Partens navn: kommunen, boligorganisationen, politiet …':
    'The name of the party: the municipality, the housing organisation, the police …',
  'Hvad parten er i samarbejdet, fx kommune, boligorganisation eller politi.':
    'What the party is in the partnership, such as municipality, housing organisation or police.',
  'Den person, der repræsenterer parten.': 'The person who represents the party.',
  'Personens stilling.': 'The position of the person.',
  'Hvordan man får fat i parten.': 'How to get hold of the party.',
  'Den første dag (eller det første år).': 'The first day (or the first year).',
  'Den sidste dag (eller det sidste år).': 'The last day (or the last year).',
  'Et problem, planen skal løse. En sætning er nok; bedre med tal, år og kilde.':
    'A problem that the plan is to solve. A sentence is enough; better with figure, year and source.',
  'Et kort navn, som et mål kan henvise til.': 'A short name that a goal can refer to.',
  'Hvad problemet er.': 'What the problem is.',
  'Tallet, der viser problemet.': 'The figure that shows the problem.',
  'Hvilket år tallet er fra.': 'Which year the figure is from.',
  'Hvor tallet kommer fra.': 'Where the figure comes from.',
  'Det bilag, hvor problemet er beskrevet.': 'The annex in which the problem is described.',
  'Bilagets `id` fra planens liste over bilag.': 'One of the annexes that come with the plan.',
  'Hvor i bilaget svaret står.': 'Where in the annex the answer is.',
  'Det konkrete mål: hvilken virkning skal aktiviteten have? En sætning er nok.':
    'The concrete goal: which effect is the activity to have? A sentence is enough.',
  'Målet i en sætning.': 'The goal in a sentence.',
  'Hvilken virkning målet skal have for beboerne.': 'Which effect the goal is to have for the residents.',
  'Hvor det står i dag: tal og år.': 'Where it stands today: figure and year.',
  'Tallet, I vil nå.': 'The figure that you want to reach.',
  'Hvornår målet skal være nået.': 'When the goal is to be reached.',
  'Hvem målet gælder.': 'Whom the goal is for.',
  'De mindre mål, der fører til målet.': 'The smaller goals that lead to the goal.',
  'Det problem, målet skal løse (dets `id` eller en sætning).':
    'The problem that the goal is to solve: one of the problems of the plan, or a sentence.',
  'Hvad vil I gøre – skridt for skridt – for at nå målet?': 'What will you do – step by step – to reach the goal?',
  'Hvad der gøres.': 'What is done.',
  'Hvem der gør det.': 'Who does it.',
  'Hvornår det sker.': 'When it happens.',
  'Hvad er succeskriterierne, og hvordan vil I måle, at I lever op til dem?':
    'What are the success criteria, and how will you measure that you live up to them?',
  'Hvad der skal være opfyldt, for at aktiviteten er lykkedes.': 'What must be met for the activity to have succeeded.',
  'Hvordan I måler, at I lever op til kriteriet.': 'How you measure that you live up to the criterion.',
  'Hvad tallet tæller: personer, husstande, procent …': 'What the figure counts: people, households, per cent …',
  'Det boligområde, kriteriet gælder, hvis det ikke er dem alle.':
    'The housing area that the criterion is for, if it is not all of them.',
  'Hvornår kriteriet skal være opfyldt.': 'When the criterion is to be met.',
  'Hvor tallet hentes.': 'Where the figure is taken from.',
  'Hvor ofte der måles.': 'How often it is measured.',
  'Hvem der måler.': 'Who measures.',
  'Det, målingerne har vist, mens planen er i gang.': 'What the measurements have shown while the plan is under way.',
  'Hvornår der er målt.': 'When it was measured.',
  'Hvad målingen viste: tallet og det, det tæller.': 'What the measurement showed: the figure and what it counts.',
  'Hvor tallet er hentet.': 'Where the figure was taken from.',
  'Hvordan I måler, at I lever op til succeskriterierne.': 'How you measure that you live up to the success criteria.',
  'Hvordan der måles.': 'How it is measured.',
  'De vigtigste milepæle: hvad der er nået, og hvornår.': 'The most important milestones: what is reached, and when.',
  'Hvornår milepælen er nået: en dag, en måned, et kvartal eller et år.':
    'When the milestone is reached: a day, a month, a quarter or a year.',
  'Hvad der er nået.': 'What is reached.',
  'Hvem der har ansvaret.': 'Who is responsible.',
  'Hvor langt milepælen er.': 'How far the milestone is.',
  'Hvilke ressourcer der indgår – penge, timer, lokaler, mennesker – og hvem der giver dem.':
    'Which resources go into it – money, hours, rooms, people – and who gives them.',
  'Hvad der indgår.': 'What goes into it.',
  'Hvem der giver det.': 'Who gives it.',
  'Hvor mange kroner.': 'How many kroner.',
  'Hvad beløb eller timer gælder for: uge, måned, år eller hele perioden.':
    'What the amount or the hours are for: a week, a month, a year or the whole period.',
  'Hvor mange, fx frivillige eller lokaler.': 'How many, such as volunteers or rooms.',
  'Hvilket eller hvilke år det gælder, eller beløbet for hvert år.':
    'Which year or years it is for, or the amount for each year.',
  'Om det er aftalt eller stadig skal aftales.': 'Whether it is agreed or still to be agreed.',
  'Hvad der skal ske med aktiviteten, når planen er slut, og hvem der tager over.':
    'What is to happen to the activity when the plan has ended, and who takes over.',
  'Hvad der skal ske med aktiviteten.': 'What is to happen to the activity.',
  'Hvem der tager over.': 'Who takes over.',
  'Et indsatsområde med dets aktiviteter.': 'An indsatsområde with its activities.',
  'Den fil i planens mappe, hvor indsatsområdet er skrevet. Så skal der ikke stå andet her.':
    'The file in the folder of the plan in which the indsatsområde is written. Then nothing else is to stand here.',
  'Indsatsområdets eget nummer.': 'The number of the indsatsområde.',
  'Indsatsområdets navn, som programmet skriver det.': 'The name of the indsatsområde, as the programme writes it.',
  'Hvad indsatsområdet skal føre til.': 'What the indsatsområde is to lead to.',
  'Programmets navn for indsatsområdet, når planen bruger sit eget navn.':
    'The name that the programme has for the indsatsområde, where the plan uses a name of its own.',
  'Kort om indsatsområdet.': 'The indsatsområde in short.',
  'De afdelinger, indsatsområdet gælder, hvis det ikke er dem alle.':
    'The housing sections that the indsatsområde is for, if it is not all of them.',
  'Hvem der samarbejdes med.': 'Who the partners are.',
  'Hvor langt indsatsområdet er.': 'How far the indsatsområde is.',
  'Hvornår indsatsområdet begynder.': 'When the indsatsområde begins.',
  'Hvornår indsatsområdet slutter.': 'When the indsatsområde ends.',
  'Delmål under indsatsområdet.': 'Sub-goals of the indsatsområde.',
  'Hvem indsatsområdet er for.': 'Whom the indsatsområde is for.',
  'Mål, der gælder for hele indsatsområdet.': 'Goals that hold for the whole indsatsområde.',
  'Hvad der gøres skridt for skridt i hele indsatsområdet.': 'What is done step by step in the whole indsatsområde.',
  'Succeskriterier, der gælder for hele indsatsområdet.': 'Success criteria that hold for the whole indsatsområde.',
  'Hvordan indsatsområdets succeskriterier måles.': 'How the success criteria of the indsatsområde are measured.',
  'Milepæle, der gælder for hele indsatsområdet.': 'Milestones that hold for the whole indsatsområde.',
  'Ressourcer, der indgår i hele indsatsområdet.': 'Resources that go into the whole indsatsområde.',
  'Hvad der skal ske med indsatsområdet, når planen slutter.':
    'What is to happen to the indsatsområde when the plan ends.',
  'Aktiviteterne under indsatsområdet.': 'The activities of the indsatsområde.',
  'Andet, der skal fortælles om indsatsområdet.': 'What else there is to tell of the indsatsområde.',
  'Delaftalen for indsatsområdet.': 'The delaftale of the indsatsområde.',
  'Delaftalens nummer.': 'The number of the delaftale.',
  'Delaftalens titel.': 'The title of the delaftale.',
  'Den fil, delaftalen ligger i.': 'The file that the delaftale is in.',
  'Hvornår delaftalen sidst er ført ajour.': 'When the delaftale was last brought up to date.',
  'Hvem delaftalen er indgået med.': 'Whom the delaftale has been made with.',
  'En aktivitet og de seks svar om den: mål, skridt, succeskriterier, milepæle, ressourcer og forankring.':
    'An activity and the six answers about it: goal, steps, success criteria, milestones, resources and anchoring.',
  '`id` på en aktivitet, der er skrevet et andet sted i planen. Så skrives den kun én gang.':
    'An activity that is written elsewhere in the plan. Then it is written once only.',
  'Den fil i planens mappe, hvor aktiviteten er skrevet. Så skal der ikke stå andet her.':
    'The file in the folder of the plan in which the activity is written. Then nothing else is to stand here.',
  'Et kort navn, der kun bruges én gang i planen. Kan udelades.':
    'A short name that is used only once in the plan. It may be left out.',
  'Aktivitetens eget nummer.': 'The number of the activity.',
  'Aktivitetens navn.': 'The name of the activity.',
  'Det tema, aktiviteten hører under.': 'The theme that the activity comes under.',
  'Kort om aktiviteten.': 'The activity in short.',
  'De afdelinger, aktiviteten gælder, hvis det ikke er dem alle.':
    'The housing sections that the activity is for, if it is not all of them.',
  'Hvem der har ansvaret for aktiviteten.': 'Who is responsible for the activity.',
  'Den viden, aktiviteten bygger på, og hvor den står.':
    'The knowledge that the activity builds on, and where it is found.',
  'Hvor langt aktiviteten er.': 'How far the activity is.',
  'Hvornår aktiviteten begynder.': 'When the activity begins.',
  'Hvornår aktiviteten slutter.': 'When the activity ends.',
  'Hvordan succeskriterierne måles, når det er det samme for dem alle.':
    'How the success criteria are measured, where it is the same for all of them.',
  'Andet, der skal fortælles om aktiviteten.': 'What else there is to tell of the activity.',
  'Hvem aktiviteten er for, og gerne hvor mange.': 'Whom the activity is for, and preferably how many.',
  'Hvem de er.': 'Who they are.',
  'Hvor mange de er.': 'How many they are.',
  'Hvem: en stilling, en organisation eller et navn. Er der flere, skrives de som en liste.':
    'Who: a position, an organisation or a name.',
  'Personens eller gruppens navn.': 'The name of the person or group.',
  'Hvor personen kommer fra.': 'Where the person comes from.',
  'Personens rolle i arbejdet.': 'The role of the person in the work.',
  'Hvordan man får fat i vedkommende.': 'How to get hold of the person.',
  'Kort om organiseringen.': 'The organisation in short.',
  'Den boligsociale bestyrelse (fra 2015): den øverste ledelse i kommune og boligorganisationer.':
    'The boligsocial board (from 2015): the top management of the municipality and the housing organisations.',
  'Styregruppen, som bestemmer retning, budget og fremdrift.':
    'The steering group, which decides on direction, budget and progress.',
  'Grupper, der følger arbejdet tæt.': 'Groups that follow the work closely.',
  'Projektgrupper og arbejdsgrupper, der udfører aktiviteterne.':
    'Project groups and working groups that carry out the activities.',
  'Projektsekretariatet, der har den daglige ledelse.': 'The project secretariat, which has the daily management.',
  'Hvem der leder projektet i hverdagen.': 'Who leads the project from day to day.',
  'Andre grupper i arbejdet, fx tovholdergrupper og samarbejdsråd.':
    'Other groups in the work, such as coordinator groups and councils.',
  'Hvordan beboerne og afdelingsbestyrelserne er med.': 'How the residents and their local boards take part.',
  'Den boligorganisation, der har driftsansvaret og ansætter medarbejderne.':
    'The housing organisation that is responsible for the operation and employs the staff.',
  'Hvem der er ansat i indsatsen.': 'Who is employed in the work.',
  'Hvordan der kommunikeres undervejs.': 'How you communicate along the way.',
  'Hvordan I justerer, hvis en indsats ikke virker.': 'How you adjust where something does not work.',
  'Hvordan indsatsen bliver evalueret.': 'How the work is evaluated.',
  'Kommissoriet: hvem der har ansvar og kompetence til hvad.':
    'The terms of reference: who is responsible for what, and may decide on it.',
  'Spillereglerne for møder og beslutninger.': 'The rules for meetings and decisions.',
  'Hvor diagrammet over organisationen findes.': 'Where the chart of the organisation is.',
  'Det bilag, hvor organiseringen er beskrevet.': 'The annex in which the organisation is described.',
  'Andet om organiseringen.': 'What else there is to tell of the organisation.',
  'Det, dokumentet siger, kort.': 'What the document says, in short.',
  'En gruppe: hvem der sidder i den, hvad den beslutter, og hvor ofte den mødes. Er der flere, skrives de som en liste.':
    'A group: who sits in it, what it decides, and how often it meets.',
  'Gruppens navn.': 'The name of the group.',
  'Om gruppen er strategisk (beslutter) eller udførende.':
    'Whether the group is strategic (it decides) or carries out the work.',
  'Hvem der leder gruppen.': 'Who leads the group.',
  'Hvem der sidder i gruppen, og hvem de sidder der for.': 'Who sits in the group, and for whom.',
  'Hvad gruppen skal.': 'What the group is to do.',
  'Hvad gruppen selv kan beslutte.': 'What the group may decide by itself.',
  'Hvor ofte gruppen mødes.': 'How often the group meets.',
  'Gruppens kommissorium.': 'The terms of reference of the group.',
  'Gruppens forretningsorden.': 'The rules of procedure of the group.',
  'Hvad planen koster i alt.': 'What the plan costs in all.',
  'Hvad tallene er skrevet i: kr., 1.000 kr. eller mio. kr.':
    'What the numbers are written in: kr., 1.000 kr. or mio. kr. (millions).',
  'Hvem der betaler, og hvor meget.': 'Who pays, and how much.',
  'Hvad pengene går til.': 'What the money goes to.',
  'Penge og timer, der hjælper planen, men ikke er med i det samlede beløb.':
    'Money and hours that help the plan but are not part of the total.',
  'Forklaring til budgettet.': 'An explanation of the budget.',
  'Hvor mange timer, i alt eller for hvert år.': 'How many hours, in all or for each year.',
  'En, der betaler.': 'One who pays.',
  'Hvem pengene kommer fra.': 'Whom the money comes from.',
  'Hvad kilden er: Landsbyggefonden, kommune, boligorganisation eller andre.':
    'What the source is: Landsbyggefonden, municipality, housing organisation or others.',
  'Andelen i procent.': 'The share in per cent.',
  'Beløbet fordelt på år.': 'The amount divided by years.',
  'Hvad der gives, hvis det ikke er penge: timer, lokaler, mennesker.':
    'What is given, if it is not money: hours, rooms, people.',
  'En post i budgettet.': 'An item of the budget.',
  'Hvor mange kroner i alt.': 'How many kroner in all.',
  'Hvilket år, eller beløbet for hvert år.': 'Which year, or the amount for each year.',
  'Hvem der betaler posten.': 'Who pays for the item.',
  'Hvad hver kilde betaler af posten.': 'What each source pays of the item.',
  'Hvad posten koster i hvert boligområde.': 'What the item costs in each housing area.',
  'Det indsatsområde, posten hører til.': 'The indsatsområde that the item belongs to.',
  'Den aktivitet, posten hører til (dens `id` eller titel).': 'The activity that the item belongs to.',
  'Et dokument, der følger med planen. Titlen alene er nok.':
    'A document that comes with the plan. The title alone is enough.',
  'Det korte navn, som et svar henviser til.': 'The short name that an answer refers to.',
  'Bilagets nummer.': 'The number of the annex.',
  'Bilagets titel.': 'The title of the annex.',
  'Filen, hvis den ligger sammen med planen.': 'The file, if it lies with the plan.',
  'Hvor bilaget ellers findes, fx i driftsstøttesystemet.':
    'Where else the annex is, such as in the operations system (driftsstøttesystemet).',
  'Hvor mange sider bilaget fylder.': 'How many pages the annex has.',
  'En overskrift og en tekst.': 'A heading and a text.',
  'Afsnittets overskrift.': 'The heading of the section.',
  'Afsnittets tekst. Lange tekster skrives efter en lodret streg `|` på linjerne under.':
    'The text of the section. It may be long.',
  'En godkendelse af planen.': 'An approval of the plan.',
  'Hvem der har godkendt.': 'Who has approved.',
  'Hvornår.': 'When.',
  'Hvad der er godkendt.': 'What is approved.',
  'En underskrift for en part.': 'A signature for a party.',
  'Den part, der skrives under for.': 'The party that is signed for.',
  'Hvem der skriver under.': 'Who signs.',
  'Stilling.': 'Position.',
  'Hvornår der er skrevet under.': 'When it was signed.',
  'En ændring af planen.': 'A change of the plan.',
  'Hvornår ændringen er besluttet.': 'When the change was decided.',
  'Hvad der er ændret, og hvorfor.': 'What is changed, and why.',
  'Hvornår Landsbyggefonden har godkendt ændringen.': 'When Landsbyggefonden approved the change.',
  'En årlig indberetning til Landsbyggefonden.': 'A yearly report to Landsbyggefonden.',
  'Det kalenderår, rapporten handler om.': 'The calendar year that the report is about.',
  'Hvornår rapporten er sendt til Landsbyggefonden.': 'When the report was sent to Landsbyggefonden.',
  'Hvad der er sendt.': 'What was sent.',
  'Hvor langt rapporten er.': 'How far the report is.',
};
