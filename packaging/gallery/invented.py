"""Briefs about invented events, in files; each shows something that the examples don't."""

from pathlib import Path

from editor.shipped import shipped

_FLAWED = """\
Skarholm Ferry to Sail Again in May After Eleven Months of Repairs at the Yard of Port Ellery

Facts

  • The ferry to Skarholm will sail again on May 2, the company said on Monday. Some reports \
suggesting that the date may slip again were called  "baseless" by its director.1
  • Repairs took eleven months and cost 14M crowns, twice as much as the yard plannd.2,7
  • Islanders have crossed in fishing boats since last June.

Sources: 1Reuters, 2Associated Press and 3Skarholm Post.

Narratives

  • Pro-company narrative, as provided by Harbor Weekly. The ferry is safer than ever, and it is \
back before the summer. Nobody likes to wait, but a shipyard that finds rust has to cut it out.
  • Narrative B, as provided by Skarholm Post. Eleven months without a ship is to long.

Predictions

  • There's a 60% chance that the ferry sails on time.
"""

_OTHERS = """\
Skarholm Ferry to Sail Again in May

Facts

  • The ferry to Skarholm will sail again on May 2.1

Background, for the desk only
The yard has promised a call on Friday.

  • Repairs took eleven months.1

Sources: 1Reuters.

Photo: the ferry at the pier of Port Ellery
"""

_ARABIC = """\
عودة عبّارة سكارهولم إلى الإبحار في مايو

Facts

  • قالت الشركة يوم الاثنين إن العبّارة إلى سكارهولم ستبحر من جديد في الثاني من مايو.1
  • استغرقت الإصلاحات أحد عشر شهرًا، وكلّفت 14 مليون كرونة.2
  • הספינה תשוב להפליג בחודש מאי, כך נמסר בנמל.1,2

Sources: 1Reuters and 2Skarholm Post.

Narratives

  • Narrative A, as provided by Reuters. انتظر سكان الجزيرة طويلًا بما يكفي.
  • Narrative B, as provided by Skarholm Post. جاءت الإصلاحات رخيصة أكثر مما ينبغي.

Predictions

  • There's a 60% chance that العبّارة ستبحر في موعدها.
"""

_NOTED = """\
{
  "format": "brief",
  "version": 1,
  "title": "Skarholm Ferry to Sail Again in May",
  "date": "2025-04-07",
  "facts": [
    {
      "text": "The ferry to Skarholm will sail again on May 2.",
      "citations": [1],
      "note": "The yard promised a call on Friday; ask for the day again."
    },
    {
      "text": "Repairs took eleven months.",
      "citations": [1]
    }
  ],
  "sources": [
    {
      "number": 1,
      "name": "Reuters",
      "url": "https://reuters.example/skarholm-ferry"
    }
  ],
  "narratives": [],
  "predictions": []
}
"""

_LONG_TITLE = "Three Hundred Things That Happened on the Skarholm Ferry"


def write_all(folder: Path) -> None:
    """Write the examples and the invented briefs into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for example in sorted(shipped("examples").glob("*.txt*")):
        (folder / example.name).write_bytes(example.read_bytes())
    texts = {"ferry.txt": _FLAWED, "ferry-desk.txt": _OTHERS, "ferry-arabic.txt": _ARABIC}
    texts["ferry.json"] = _NOTED
    texts["broken.json"] = _NOTED.replace("},\n", "}\n", 1)
    texts["later.json"] = _NOTED.replace('"version": 1', '"version": 2')
    texts["logbook.txt"] = _long()
    texts["archive/ferry.txt"] = _FLAWED.replace("Again in May", "Again in April")
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")


def _long() -> str:
    """A brief of three hundred facts."""
    facts = [
        f"  • On trip {trip} the ferry carried {200 + trip * 37 % 180} people and "
        f"{trip * 13 % 60} cars to Skarholm, and was {trip * 7 % 25} minutes late.{trip % 3 + 1}"
        for trip in range(1, 301)
    ]
    sources = "Sources: 1Reuters, 2Associated Press and 3Skarholm Post."
    return "\n".join([_LONG_TITLE, "", "Facts", "", *facts, "", sources, ""])
