"""Words of a sentence that exclude what a question takes for granted."""

from __future__ import annotations

import pytest

from assistant.premise.opposites import says_the_opposite


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Why did the High Court overturn the Lukin ruling?", "On May 3, the High Court upheld it."),
        ("Why did the court throw out the payout to Duka?", "The court upheld the rulings on payment to Duka."),
        ("Why are divers barred from joining a union?", "Divers may join a registered union."),
        ("Why are divers not permitted to strike?", "All but pilots are entitled to strike."),
        ("Why does Orn refuse to join the Hague treaty on wrecks?", "Orn is a party to the Hague treaty."),
        ("Why does the office get too little money?", "The office received adequate resources."),
        ("Why is piracy still a crime?", "In 2016 piracy was decriminalized."),
        ("Why is it not a crime to sell wrecks?", "The law criminalizes the sale of wrecks."),
        ("Why was the ban on nets lifted in May?", "It restored other permits, but the ban remained in May."),
        ("Why were the officers suspended without pay?", "The port suspended the officers with pay."),
        (
            "What made the court uphold the suspension of the pilot?",
            "The court ruled that the suspension of the pilot by the then warden of the port was unconstitutional.",
        ),
        ("Since when has the course on nets been compulsory?", "The course on nets was optional."),
        ("When did the changes to the law on nets kick in?", "It introduced a law on nets; it remained pending."),
        ("Why does the plan leave divers out altogether?", "The plan included rules for divers."),
        ("Why was the pilot who hit the pier kept on?", "An inquiry led to the dismissal of the pilot."),
        ("Why did the guild lose the harbor vote?", "The guild retained the harbor in the vote."),
        ("Why are divers still banned from taking up jobs?", "Divers can access jobs after six months."),
        ("Why are members still being held?", "The group said detention of members no longer occurred."),
        ("Why were those convicted sent to prison?", "Most of those convicted received suspended sentences."),
        ("When were divers able to dive without being licensed?", "Divers are required to be licensed."),
        ("Why are rights groups kept out of the port?", "The port allowed rights groups access."),
        ("Where did they go after the pier cells were shut?", "The pier cells remained in use."),
        ("Why did Boro Leki plead guilty?", "Leki pleaded not guilty."),
        ("Given that the council approved the bill, by how many votes?", "The bill was rejected in the council."),
    ],
)
def test_what_excludes_it(question: str, sentence: str) -> None:
    assert says_the_opposite(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many recommendations were rejected?", "Of 143 recommendations 131 were accepted."),  # presupposes nothing
        ("Why are guards barred from strikes?", "Pilots may strike; guards may not."),
        ("Why did the court clear the judge?", "The judge had been found guilty by another court."),
        ("Why did the court overturn the ruling?", "The court overturned the ruling, which others upheld."),
        ("Why did the court overturn the ruling?", "The council confirmed a budget."),  # nothing else in common
        ("Why was the ban lifted in 2018?", "The ban remained in 2020."),
        ("Why does the office get too little money?", "The office did not receive adequate resources."),
        ("Was the ban lifted?", "The ban remained."),
    ],
)
def test_what_excludes_nothing(question: str, sentence: str) -> None:
    assert not says_the_opposite(question, sentence)
