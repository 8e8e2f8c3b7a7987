extension ExampleFolder {
  /// The files of the folder, by their paths; nobody in it is a person, and nothing was found.
  static let files = [
    "templates/letter.mustache": """
    {{inspection.office}}{{#region?}}, {{region}}{{/region?}}

    {{inspection.sent.date}}

    {{#addressee?}}
    {{addressee}}\\
    {{/addressee?}}
    {{force.head}}\\
    {{force.name}}{{#address}}\\
    {{.}}{{/address}}

    Dear {{salutation}}

    The report on {{inspection.name}} will be published on {{inspection.published.weekday}} {{inspection.published.date}} at {{inspection.published.time}}.

    {{#sections}}
    ### {{heading}}

    {{#bullets}}
    - {{text}}
    {{#items}}
      - {{.}}
    {{/items}}
    {{/bullets}}

    {{/sections}}
    Yours sincerely

    {{$signature}}
    {{#inspector?}}
    {{inspector.name}}{{#inspector.honours?}}, {{inspector.honours}}{{/inspector.honours?}}

    {{/inspector?}}
    {{inspection.office}}
    {{/signature}}
    {{#liaison-officer?}}

    Copied to {{liaison-officer}}
    {{/liaison-officer?}}

    """,
    "templates/northern.mustache": """
    {{<letter}}
    {{$signature}}
    {{inspection.office}}
    {{/signature}}
    {{/letter}}

    """,
    "templates/inspection.conf": """
    name      = Answering the public
    office    = HM Inspector of Constabulary
    sent      = 2014-09-03
    published = 2014-09-04 00:01
    section   = calls
    section   = training

    """,
    "templates/inspectors.conf": """
    [eastern]
    name    = The Eastern Inspector
    honours = QPM
    region  = Eastern Region

    [northern]
    name     = The Northern Inspector
    template = northern
    heading.calls = Calls from the public

    """,
    "templates/forces.conf": """
    [durham]
    name      = Durham Constabulary
    head      = Chief Constable
    inspector = northern

    [essex]
    name      = Essex Police
    head      = Chief Constable
    inspector = eastern

    [kent]
    name      = Kent Police
    head      = Chief Constable
    inspector = eastern

    """,
    "findings-bank/calls.conf": """
    [calls]
    heading = Answering calls | Calls from the public

    [calls.speed]
    question = Are calls answered quickly?
    required = yes

    [calls.speed.quick]
    judgement = good
    text = The force answers {{share}} calls {{quickly}}.
    slot.quickly = quickly | without delay

    [calls.speed.slow]
    judgement = poor
    text = Callers wait too long for an answer.
    excludes = quick

    [calls.records]
    question = Are calls recorded?

    [calls.records.kept]
    judgement = good
    text = The force keeps a record of each call.

    [calls.records.searched]
    judgement = good
    text = Staff search these records before they send an officer.

    """,
    "findings-bank/training.conf": """
    [training]
    heading = Training

    [training.courses]
    question = Are staff trained?
    required = yes

    [training.courses.two-ways]
    judgement = good
    text = Staff are trained in two ways:
    item = on a course in their first {{time}}; and
    item = by experienced staff.

    [training.courses.none]
    judgement = poor
    text = The force has no courses for its staff.

    """,
    "assessments/durham.conf": """
    force  = durham
    status = illustrative

    [calls]
    speed         = quick
    speed.share   = nearly all
    speed.quickly = quickly
    records       = kept
    records       = searched

    [training]
    courses      = two-ways
    courses.time = month

    """,
    "assessments/essex.conf": """
    force      = essex
    addressee  = The Chief Constable of Essex
    salutation = Chief Constable
    address    = Police Headquarters
    address    = Newtown AB1 2CD

    [calls]
    speed   = slow
    speed   = "Callers at night wait longest."
    records = kept

    [training]
    courses = none

    """,
    "assessments/kent.conf": """
    force  = kent
    status = illustrative

    [calls]
    speed   = slow
    records = kept

    [training]
    courses = none

    """,
    "samples/essex.md": "Dear Chief Constable\n",
  ]
}
